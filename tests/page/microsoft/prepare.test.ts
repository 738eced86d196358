import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { waitUntil } from '../../e2e/harness/wait-until';
import { expectForThePerson, followPreparation, type PrepareMove } from '../../practice/microsoft/follow-preparation';
import { onMicrosoft } from './on-microsoft';

// What an account needs first, on the administrator's pages; the whole way is played in the built extension.

const USERS = 'https://admin.microsoft.com/#/users';
const MFA_PAGE = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';
const ACCOUNT = 'courier-svc@contoso.onmicrosoft.com';
const OWN_NAME = 'xpath=//button[text()="Courier Service"]';
const ROLE_IN_PANEL: readonly PrepareMove[] = [
  ['assign-global-admin', 'Courier Service'],
  ['assign-global-admin', 'Manage roles'],
  ['assign-global-admin', 'Admin center access'],
  ['assign-global-admin', 'Global Administrator'],
  ['assign-global-admin', 'Save changes'],
];

it('points at the account in the list of users once its own page said who it is, and leads to its role', () =>
  onMicrosoft({ isReady: false }, async (page) => {
    await commands.addAccount();
    await page.waitForRing('open-app-passwords');
    await page.goTo(USERS);
    await page.waitForRing('create-account');
    await page.pressInBubble('This is done');
    await followPreparation(page, ROLE_IN_PANEL);
    await page.waitForHidden('[role="dialog"]');
    await page.waitFor({ kind: 'ring', step: 'assign-global-admin', on: OWN_NAME });
    await page.pressInBubble('This is done');
    await page.waitForRing('open-mfa');
    const { users } = await commands.tenantOfPractice();
    expect(users.find(({ email }) => email === ACCOUNT)?.role).toBe('Global Administrator');
  }));

it('names the account in words while nobody knows who it is', () =>
  onMicrosoft({ url: USERS, isReady: false }, async (page) => {
    await page.waitForRing('create-account');
    await page.pressInBubble('This is done');
    const { text, ring } = await page.waitForStep('assign-global-admin', ['words']);
    expect(text).toContain("Press the service account's name in the list of users");
    expect(ring).toBeNull();
  }));

it('takes the steps before a later one that is done for done too', () =>
  onMicrosoft({ url: MFA_PAGE, isReady: false }, async ({ waitForStep, pressInBubble, goTo }) => {
    await waitForStep('enable-mfa', ['words']);
    await pressInBubble('This is done');
    await waitForStep('sign-in-private', ['words']);
    await goTo(USERS);
    await waitForStep('sign-in-private', ['words']);
  }));

it('shows the way back from an earlier page without asking again whether that is done', () =>
  onMicrosoft({ url: USERS, isReady: false }, async (page) => {
    const { waitForStep } = page;
    for (const step of ['create-account', 'assign-global-admin', 'open-mfa'] as const) {
      await waitForStep(step, ['pointing', 'words']);
      await page.pressInBubble('This is done');
    }
    await page.waitForRing('open-mfa');
    await expectForThePerson(page);
    // The last answer was given at this very step: what stood there before it may still stand for a moment.
    await waitUntil('the way back without a question', async () => {
      const { buttons } = await waitForStep('open-mfa', ['pointing']);
      return buttons.some(({ name }) => name === 'This is done') ? { not: 'it asks' } : { is: undefined };
    });
    await page.click('open-mfa');
    await waitForStep('enable-mfa', ['words']);
  }));

it('tells the way in Entra in words, with a link to a page that can be pointed at', () =>
  onMicrosoft({ url: 'https://entra.microsoft.com/', isReady: false }, async (page) => {
    const { ring } = await page.waitForStep('open-mfa', ['words']);
    expect(ring).toBeNull();
    expect(await page.read('links')).toContain(MFA_PAGE);
  }));

it('passes Prepare over for an account that is ready', () =>
  onMicrosoft({ url: USERS }, async (page) => {
    const { text, ring } = await page.waitForStep('sign-in-private', ['words']);
    expect(text).toContain('The service account is ready');
    expect(ring).toBeNull();
  }));
