import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { createPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import type { Popup } from '../harness/popup.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';

const mishaps = useMishaps();

it('holds a password of an unusual form at once, asks to check it, and shows it when told to', async () => {
  const stage = await mishaps.begin({ options: { oddPassword: true } });
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await followGuide(microsoft);
  const { text } = await waitForStep(microsoft, 'read-the-password', 'captured');
  expect(text).toContain('Please check it in the toolbar popup');
  await courier.waitForBadge('1');

  const popup = await courier.openPopup(microsoft);
  const shown = await popup.waitForText('Please check');
  expect(shown).not.toContain(passwordOf(stage));
  await popup.press('Show password');
  await popup.waitForText(passwordOf(stage));
  await popup.press('Hide password');
  await popup.waitForText((seen) => !seen.includes(passwordOf(stage)));
});

it('takes the selected text where two texts could be the password', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await createPassword(microsoft, twinOfPassword);
  const { text, ring } = await waitForStep(microsoft, 'read-the-password', 'words');
  expect(text).toContain('Several texts here could be the password');
  expect(ring).toBeNull();

  await selectPassword(stage);
  const popup = await courier.openPopup(microsoft);
  await popup.press('Use selection as app password');
  await popup.waitForText('The password is held.');
  await expectHeld(stage, popup);
  // The bubble does not go on asking.
  await waitForStep(microsoft, 'read-the-password', 'captured');
});

it('takes nothing where nothing that could be a password is selected', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  await microsoft.waitForSelector('h1', { visible: true });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Use selection as app password');
  await popup.waitForText('No app password was found here');
  expect(await courier.badgeText()).toBe('');
});

it('reads the password on the page on order, while no guide runs', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  await createPassword(microsoft);
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Read the password on this page');
  await popup.waitForText('The password is held.');
  await expectHeld(stage, popup);
  expect(await microsoft.$('app-password-courier')).toBeNull();
  await asPerson.click(microsoft, '[data-answer-then="read-the-password"]');
  await courier.waitForBadge('1');
});

/** The held password is the one that Microsoft showed. */
async function expectHeld(stage: CreateStage, popup: Popup): Promise<void> {
  await stage.courier.waitForBadge('1');
  await popup.press('Show password');
  await popup.waitForText(passwordOf(stage));
}

function passwordOf({ server }: CreateStage): string {
  const [shown, ...others] = server.microsoft.shown;
  if (!shown || others.length > 0) throw new Error(`Microsoft showed ${server.microsoft.shown.length} passwords.`);
  return shown.password;
}

/** Runs inside the page, before it shows a password: beside it, under the same label, stands another like it. */
function twinOfPassword(): void {
  new MutationObserver((_, observer) => {
    const value = document.querySelector('[data-answer="read-the-password"]');
    if (!value?.parentElement) return;
    observer.disconnect();
    const twin = value.parentElement.cloneNode(true);
    if (twin instanceof HTMLElement) {
      const copy = twin.querySelector('[data-answer]');
      copy?.removeAttribute('data-answer');
      if (copy) copy.textContent = 'vbnqwmzxkjhgtrpl';
      value.parentElement.after(twin);
    }
  }).observe(document, { subtree: true, childList: true });
}

/** Selects the right text with the mouse, as a double click does. */
async function selectPassword({ microsoft }: CreateStage): Promise<void> {
  const value = await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  await value?.click({ count: 2 });
}
