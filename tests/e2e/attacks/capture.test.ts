import type { Page } from 'puppeteer';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPassword } from '../harness/hold-password.ts';
import { waitForNoOverlay, waitForStep } from '../harness/overlay.ts';
import { readOwnScripts } from '../harness/read-own-scripts.ts';
import { forgetHeld } from '../harness/session.ts';
import { SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { heldPasswords } from '../harness/vault.ts';
import { waitForRunning } from '../harness/wait-for-running.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { pageWith } from './credentials-page.ts';
import { useAttack } from './use-attack.ts';

// CAP: passwords that must not be read, and the one that must be, among decoys and in odd shapes.

const VALUE = '[data-answer="read-the-password"]';
const attack = useAttack();

let page: Page;
beforeEach(async () => {
  page = await attack.now().courier.page('about:blank');
});
afterEach(() => page.close());

async function press(...names: string[]): Promise<void> {
  const popup = await attack.now().courier.openPopup(page);
  for (const name of names) await popup.press(name);
  if (names.includes('Start guide')) await waitForRunning(popup);
  await popup.close();
}

/** The last password that was shown. */
function lastShown(): string {
  return attack.now().server.microsoft.shown.at(-1)?.password ?? '';
}

/** Creates one on Security info with some query, and waits until the guide holds it. */
async function createAndHold(query: string): Promise<string[]> {
  const { courier } = attack.now();
  await page.goto(`${SECURITY_INFO}?${query}`);
  await waitForStep(page, 'open-app-passwords', 'pointing');
  const before = await heldPasswords(courier);
  await createPassword(page);
  return waitUntil('the password to be held', async () => {
    const held = await heldPasswords(courier);
    return held.includes(lastShown()) && lastShown() !== ''
      ? { is: held.filter((password) => !before.includes(password)) }
      : { not: `${held.length} others are` };
  });
}

describe('while no guide runs', () => {
  it('a password on the right page is not read', async () => {
    const { courier } = attack.now();
    await page.goto(SECURITY_INFO);
    await createPassword(page);
    await page.waitForSelector(VALUE, { visible: true });
    expect(await readOwnScripts(page, courier.extensionId)).toEqual([]);
    expect(await heldPasswords(courier)).toEqual([]);
  });

  it('nor while it is paused', async () => {
    const { courier } = attack.now();
    await page.goto(SECURITY_INFO);
    await press('Start guide');
    await waitForStep(page, 'open-app-passwords', 'pointing');
    await press('Pause guide');
    await waitForStep(page, 'open-app-passwords', 'paused');
    await createPassword(page);
    await page.waitForSelector(VALUE, { visible: true });
    await waitForStep(page, 'read-the-password');
    expect(await heldPasswords(courier)).toEqual([]);
    await press('Stop guide');
    await waitForNoOverlay(page);
  });
});

describe('while the guide runs', () => {
  beforeAll(async () => {
    const { microsoft } = attack.now();
    await startGuide(attack.now());
    await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  });

  it.each([
    ['a host that begins like the right one', 'https://mysignins.microsoft.com.evil.test'],
    ['a sub-domain', 'https://www.mysignins.microsoft.com'],
    ["x360Cloud's host", 'https://app.cloudfinder.com'],
    ['a sign-in host', 'https://login.microsoftonline.com'],
    ['another port', 'https://mysignins.microsoft.com:8443'],
    ['a Microsoft host that is not listed', 'https://outlook.office.com'],
  ])('the same page on %s is not read', async (_, origin) => {
    const { courier, microsoft, server } = attack.now();
    const shell = await microsoft.evaluate(async () => (await fetch(location.href)).text());
    server.mirror(origin, 'mysignins.microsoft.com');
    server.serve(`${origin}/security-info`, shell);
    await page.goto(`${origin}/security-info`);
    await createPassword(page);
    await page.waitForSelector(VALUE, { visible: true });
    expect(await page.$eval(VALUE, (value) => value.textContent)).toBe(lastShown());
    // Nor does the popup offer to read it; by the time that it has spoken, an automatic reading would have come.
    const popup = await courier.openPopup(page);
    await popup.waitForText('Pause guide');
    expect((await popup.buttons()).filter((name) => /^Read|^Use selection/.test(name))).toEqual([]);
    await popup.close();
    expect(await heldPasswords(courier)).not.toContain(lastShown());
  });

  it.each([
    ['a stranger', 'https://evil.test/framing'],
    ['the site itself', 'https://mysignins.microsoft.com/framing'],
  ])('the right page in a frame of %s is not read', async (_, address) => {
    const { courier, server } = attack.now();
    server.serve(address, pageWith(`<iframe src="${SECURITY_INFO}" width="1100" height="700"></iframe>`));
    await page.goto(address);
    const frame = await page.waitForFrame(SECURITY_INFO);
    for (const step of ['open-app-passwords', 'create'])
      await (await frame.waitForSelector(`[data-answer="${step}"]`, { visible: true }))?.click();
    const field = await frame.waitForSelector('input[data-answer="name-the-password"]', { visible: true });
    await field?.type(`Framed by ${new URL(address).hostname}`);
    await (await frame.waitForSelector('button[data-answer="name-the-password"]'))?.click();
    await frame.waitForSelector(VALUE, { visible: true });
    const popup = await courier.openPopup(page);
    await popup.waitForText('Pause guide');
    await popup.close();
    expect(await heldPasswords(courier)).not.toContain(lastShown());
  });

  it.each([
    ['text among decoys', 'decoys=1'],
    ['text among decoys, one letter an element', 'decoys=1&valueAs=letters'],
    ['a read-only field', 'valueAs=readonly-input'],
    ['a text area', 'valueAs=textarea'],
    ['one line with its label', 'valueAs=one-line'],
    ['no-break spaces and line breaks around it', 'valueAs=nbsp'],
    ['character by character', 'valueAs=typed'],
    ['a dialog that is built anew all the time', 'rerenderEveryMs=100'],
    ['a native dialog', 'nativeDialog=1&decoys=1'],
    ['50 ms', 'showForMs=50'],
    ['50 ms, in a read-only field', 'showForMs=50&valueAs=readonly-input'],
  ])('%s: one capture, exact to the letter', async (_, query) => {
    const { courier } = attack.now();
    expect(await createAndHold(query)).toEqual([lastShown()]);
    await courier.waitForBadge('1');
    await forgetHeld(courier);
  });
});
