import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { isAround } from '../harness/is-around.ts';
import { waitForStep } from '../harness/overlay.ts';
import { pressButton } from '../harness/press-button.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { ACCOUNT } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { expectForThePerson, followPrepare, type PrepareMove } from './follow-prepare.ts';
import { readLinks } from './read-links.ts';

const USERS = 'https://admin.microsoft.com/#/users';
const MFA_PAGE = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';
const OWN_NAME = '::-p-xpath(//button[text()="Courier Service"])';
const ROLE_IN_PANEL: readonly PrepareMove[] = [
  ['assign-global-admin', 'Courier Service'],
  ['assign-global-admin', 'Manage roles'],
  ['assign-global-admin', 'Admin center access'],
  ['assign-global-admin', 'Global Administrator'],
  ['assign-global-admin', 'Save changes'],
];

const mishaps = useMishaps();

it('points at the account in the list of users once its own page said who it is, and leads to its role', async () => {
  const stage = await mishaps.begin();
  const { microsoft, server } = stage;
  const { tenant, options } = server.microsoft;
  tenant.usersWith(options.account);
  await startGuide(stage, { isReady: false });
  await waitForRing(microsoft, 'open-app-passwords');
  await microsoft.goto(USERS);
  await waitForRing(microsoft, 'create-account');
  await pressButton(microsoft, 'This is done');
  await followPrepare(microsoft, ROLE_IN_PANEL);
  await microsoft.waitForSelector('[role="dialog"]', { hidden: true });
  await waitUntil('the ring on the account in the list', async () => {
    const seen = await readOverlay(microsoft);
    const account = await microsoft.$eval(OWN_NAME, (button) => button.getBoundingClientRect().toJSON());
    return seen?.ring && isAround(seen.ring, account) ? { is: seen } : { not: `it stands at ${seen?.ring?.x}` };
  });
  await pressButton(microsoft, 'This is done');
  await waitForRing(microsoft, 'open-mfa');
  expect(tenant.users.find(({ email }) => email === ACCOUNT)?.role).toBe('Global Administrator');
});

it('names the account in words while nobody knows who it is', async () => {
  const stage = await mishaps.begin({ url: USERS });
  const { microsoft } = stage;
  await startGuide(stage, { isReady: false });
  await waitForRing(microsoft, 'create-account');
  await pressButton(microsoft, 'This is done');
  const { text, ring } = await waitForStep(microsoft, 'assign-global-admin', 'words');
  expect(text).toContain("Press the service account's name in the list of users");
  expect(ring).toBeNull();
});

it('takes the steps before a later one that is done for done too', async () => {
  const stage = await mishaps.begin({ url: MFA_PAGE });
  const { microsoft } = stage;
  await startGuide(stage, { isReady: false });
  await waitForStep(microsoft, 'enable-mfa', 'words');
  await pressButton(microsoft, 'This is done');
  await waitForStep(microsoft, 'sign-in-private', 'words');
  await microsoft.goto(USERS);
  await waitForStep(microsoft, 'sign-in-private', 'words');
});

it('shows the way back from an earlier page without asking again whether that is done', async () => {
  const stage = await mishaps.begin({ url: USERS });
  const { microsoft } = stage;
  await startGuide(stage, { isReady: false });
  for (const step of ['create-account', 'assign-global-admin', 'open-mfa'] as const) {
    await waitForStep(microsoft, step, ['pointing', 'words']);
    await pressButton(microsoft, 'This is done');
  }
  await waitForRing(microsoft, 'open-mfa');
  await expectForThePerson(microsoft);
  // The last answer was given at this very step: what stood there before it may still stand for a moment.
  await waitUntil('the way back without a question', async () => {
    const { buttons } = await waitForStep(microsoft, 'open-mfa', 'pointing');
    return buttons.some(({ name }) => name === 'This is done') ? { not: 'it asks' } : { is: undefined };
  });
  await asPerson.click(microsoft, 'open-mfa');
  await waitForStep(microsoft, 'enable-mfa', 'words');
});

it('tells the way in Entra in words, with a link to a page that can be pointed at', async () => {
  const stage = await mishaps.begin({ url: 'https://entra.microsoft.com/' });
  const { microsoft } = stage;
  await startGuide(stage, { isReady: false });
  const { ring } = await waitForStep(microsoft, 'open-mfa', 'words');
  expect(ring).toBeNull();
  expect(await readLinks(microsoft)).toContain(MFA_PAGE);
});

it('passes Prepare over for an account that is ready', async () => {
  const stage = await mishaps.begin({ url: USERS });
  await startGuide(stage);
  const { text, ring } = await waitForStep(stage.microsoft, 'sign-in-private', 'words');
  expect(text).toContain('The service account is ready');
  expect(ring).toBeNull();
});
