import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { waitForRing } from '../journey/ring.ts';
import type { Stage } from '../journey/stage.ts';
import { pressButton } from './press-button.ts';
import { readLinks } from './read-links.ts';
import { startGuide } from './start-guide.ts';
import { useMishaps } from './use-mishaps.ts';

const ADMIN_CENTER = 'https://admin.microsoft.com/';
const MFA = 'https://account.activedirectory.windowsazure.com/UserManagement';
const FOR_THE_PERSON = 'Do it for me';

const mishaps = useMishaps();

it('leads through the admin center one step after the other, as the person says that each is done', async () => {
  const stage = await mishaps.begin({ url: ADMIN_CENTER });
  const { microsoft } = stage;
  await startUnprepared(stage);
  for (const caption of ['Users', 'Active users', 'Add a user']) {
    await waitForAnswer(microsoft, caption);
    await waitForRing(microsoft, 'create-account');
    expect(await buttonsOf(microsoft)).not.toContain(FOR_THE_PERSON);
    if (caption !== 'Add a user') await asPerson.click(microsoft, 'create-account');
  }
  await pressButton(microsoft, 'This is done');
  const role = await waitForStep(microsoft, 'assign-global-admin');
  expect(role.buttons.map(({ name }) => name)).not.toContain(FOR_THE_PERSON);
  await pressButton(microsoft, 'This is done');
  await waitForRing(microsoft, 'open-mfa');
  expect(await buttonsOf(microsoft)).not.toContain(FOR_THE_PERSON);
});

it('points at each move on the per-user MFA page and does none itself', async () => {
  const stage = await mishaps.begin({ url: `${MFA}/MultifactorVerification.aspx` });
  const { microsoft, server } = stage;
  await startUnprepared(stage);
  const stateOf = () => {
    const { tenant, options } = server.microsoft;
    return tenant.usersWith(options.account).find(({ email }) => email === options.account.email)?.mfa;
  };
  for (const [selector, after] of [
    ['a', 'Disabled'],
    ['button', 'Enabled'],
    ['a', 'Enabled'],
    ['button', 'Enforced'],
  ] as const) {
    const isTicked = await microsoft.$eval('body', (body) => body.querySelector('input:checked') !== null);
    if (!isTicked) await asPerson.click(microsoft, 'enable-mfa');
    await waitForRing(microsoft, 'enable-mfa', selector);
    expect(await buttonsOf(microsoft)).not.toContain(FOR_THE_PERSON);
    await asPerson.click(microsoft, 'enable-mfa');
    await waitUntil(`the account to be ${after}`, async () => {
      const state = stateOf();
      return state === after ? { is: state } : { not: `it is ${state}` };
    });
    // The answer's own box is the person's to close.
    if (selector === 'button') await asPerson.click(microsoft, 'button[data-answer="enable-mfa"]');
  }
});

it('tells the way in Entra in words, with a link to a page that can be pointed at', async () => {
  const stage = await mishaps.begin({ url: 'https://entra.microsoft.com/' });
  const { microsoft } = stage;
  await startUnprepared(stage);
  const { ring } = await waitForStep(microsoft, 'open-mfa', 'words');
  expect(ring).toBeNull();
  expect(await readLinks(microsoft)).toContain(`${MFA}/MultifactorVerification.aspx`);
});

it('passes Prepare over for an account that is ready', async () => {
  const stage = await mishaps.begin({ url: `${ADMIN_CENTER}#/users` });
  await startGuide(stage);
  const { text, ring } = await waitForStep(stage.microsoft, 'open-mfa', 'words');
  expect(text).toContain('The service account is ready');
  expect(ring).toBeNull();
});

/** Waits until the practice page's right element is the one with this caption. */
async function waitForAnswer(page: Page, caption: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-answer="create-account"]')?.textContent === wanted,
    {},
    caption,
  );
}

async function buttonsOf(page: Page): Promise<string[]> {
  return (await readOverlay(page))?.buttons.map(({ name }) => name) ?? [];
}

async function startUnprepared({ courier, microsoft }: Stage): Promise<void> {
  const popup = await courier.openPopup(microsoft);
  await popup.press('Start guide');
  await popup.press('No, show me how');
  await popup.waitForText((text) => !text.includes('No, show me how'));
  await popup.close();
}
