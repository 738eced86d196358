import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { createPassword, holdPassword } from '../harness/hold-password.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { waitForStep } from '../harness/overlay.ts';
import { readConsoles } from '../harness/read-consoles.ts';
import { openPages, SECURITY_INFO, type Stage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { heldPasswords } from '../harness/vault.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { type BrowserChoice, giveBack, type PracticeCourier, takeBrowser } from '../harness/worker-browser.ts';
import { CREDENTIALS_FORM, FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { findMarker } from './find-marker.ts';
import { isInBackgroundHeap, isInPageHeap } from './heap.ts';
import { inOwnWorld } from './in-own-world.ts';
import { markerOf, openPopupToSend, SEND } from './send.ts';

// MEM: where a password stays, and when it goes. Each test begins with a password held, the same in all of them: what one
// leaves behind in the file's browser, another finds.

const PRODUCTION_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** The profile is searched, and in two tests the extension or the browser ends. */
const OWN: BrowserChoice = { hasOwnBrowser: true };

let file: PracticeCourier;
let server: HostileServer;
let stage: Stage;
let marker: string;

beforeAll(async () => {
  file = await takeBrowser(OWN);
});
afterAll(() => giveBack(file, OWN));

async function begin(practice: PracticeCourier): Promise<void> {
  ({ server } = practice);
  server.reset();
  stage = await openPages(practice.courier, { server, isPrivate: false });
  await holdPassword(stage);
  marker = markerOf({ ...stage, server });
}

/** Fails where a console holds the marker, or does not hold what was said before anybody listened. */
async function expectSilence(page: Page): Promise<void> {
  const { browser, background, extensionId } = stage.courier;
  const worker = await background.worker();
  // oxlint-disable-next-line no-console -- what the search must find
  const speak = (who: string): void => console.debug({ said: `by ${who}` });
  await worker.evaluate(speak, 'the background');
  await page.evaluate(speak, 'the page');
  await inOwnWorld(page, extensionId, speak, 'our script');
  const said = await readConsoles(browser);
  for (const who of ['the background', 'the page', 'our script']) expect(said).toContain(`by ${who}`);
  expect(said).not.toContain(marker);
}

/** Fails unless the background holds the marker, and nothing else. */
async function expectHeld(): Promise<void> {
  expect(await heldPasswords(stage.courier)).toEqual([marker]);
}

describe('a password leaves the memory', () => {
  beforeEach(() => begin(file));
  afterEach(() => leaveNothing(file.courier));

  it('of the background and of the page when the form was submitted and closed', async () => {
    const { courier } = stage;
    server.serve(FORM_ADDRESS, pageWith(CREDENTIALS_FORM));
    const page = await courier.page(FORM_ADDRESS);
    await page.evaluate(() => {
      document.querySelector('form')?.addEventListener('submit', () => {
        document.body.textContent = 'Saved.';
      });
    });
    const popup = await openPopupToSend({ ...stage, server }, page);
    await popup.press(SEND);
    await waitForStep(page, 'submit', 'pointing');
    // The search itself works: the script that filled the form sees its values.
    await expectHeld();
    await page.click('form button');
    await courier.waitForBadge('');
    expect(await heldPasswords(courier)).toEqual([]);
    expect(await isInBackgroundHeap(courier, marker)).toBe(false);
    expect(await isInPageHeap(page, marker)).toBe(false);
    expect(await courier.filesWith(marker)).toEqual([]);
  });

  it('of the background and of the popup when the person presses Forget', async () => {
    const { courier, microsoft } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.press('Show password');
    await popup.waitForText(marker);
    expect(await isInPageHeap(popup.page, marker)).toBe(true);
    await popup.press('Forget password');
    await courier.waitForBadge('');
    await popup.waitForText('The password is forgotten here.');
    expect(await findMarker(popup.page, marker)).toEqual([]);
    expect(await isInPageHeap(popup.page, marker)).toBe(false);
    expect(await isInBackgroundHeap(courier, marker)).toBe(false);
  });

  it('when its time is up, and the popup says so', async () => {
    const { courier, microsoft } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText('Forget password');
    const worker = await courier.background.worker();
    const [alarm, ...others] = await worker.evaluate(() => chrome.alarms.getAll());
    expect(others).toEqual([]);
    const minutes = ((alarm?.scheduledTime ?? 0) - Date.now()) / 60_000;
    expect(minutes).toBeGreaterThan(8);
    expect(minutes).toBeLessThanOrEqual(10);
    // The clock jumps to the moment, and the alarm with it.
    await worker.evaluate(async ({ name, scheduledTime }) => {
      Date.now = () => scheduledTime;
      await chrome.alarms.create(name, { when: performance.timeOrigin + performance.now() });
    }, alarm ?? { name: '', scheduledTime: 0 });
    await courier.waitForBadge('');
    await popup.waitForText("A password's time ran out");
    expect(await heldPasswords(courier)).toEqual([]);
    expect(await isInBackgroundHeap(courier, marker)).toBe(false);
    expect(await isInPageHeap(popup.page, marker)).toBe(false);
    // The next one starts with the real clock.
    await courier.background.stop();
  });

  it('when the screen is locked, and the popup says so', async () => {
    const { courier, microsoft } = stage;
    const worker = await courier.background.worker();
    await worker.evaluate(() => chrome.idle.onStateChanged.dispatch('idle'));
    await expectHeld();
    await worker.evaluate(() => chrome.idle.onStateChanged.dispatch('locked'));
    await courier.waitForBadge('!');
    expect(await heldPasswords(courier)).toEqual([]);
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText('The screen was locked');
    await courier.waitForBadge('');
  });
});

describe('a password survives', () => {
  let own: PracticeCourier;
  beforeEach(async () => {
    own = await takeBrowser(OWN);
    await begin(own);
  });
  afterEach(() => giveBack(own, OWN));

  it('a closed popup, a stopped background and a closed Microsoft page, but no reload of the extension', async () => {
    const { courier, microsoft } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText('Forget password');
    await popup.close();
    await microsoft.close();
    await courier.background.stop();
    await expectHeld();
    expect(await courier.filesWith(marker)).toEqual([]);

    // Installing it once more is what the browser calls a reload.
    await courier.browser.installExtension(PRODUCTION_BUILD);
    // The background's target is that of the former one for a while; a page of the extension is surely of the new one.
    const options = await courier.browser.newPage();
    const stored = await waitUntil('the extension to be back', async () => {
      await options.goto(`chrome-extension://${courier.extensionId}/options.html`);
      const held = await options.evaluate(
        async () => [chrome.runtime.id, await chrome.storage.session.get(null)] as const,
      );
      return JSON.stringify(held).includes(marker) ? { not: 'the password is still held' } : { is: held };
    });
    expect(stored[0]).toBe(courier.extensionId);
  });

  it('the private window that it was read in, but not the browser', async () => {
    const { courier, microsoft } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.press('Forget password');
    await courier.waitForBadge('');
    await popup.close();
    const inPrivate = await courier.page(SECURITY_INFO, { incognito: true });
    // A fresh tenant begins its list of passwords, and with it the marker, anew.
    server.microsoft.reset();
    await inPrivate.reload();
    await holdPassword({ ...stage, microsoft: inPrivate });
    marker = markerOf({ ...stage, server });
    await inPrivate.close();
    await expectHeld();
    await courier.close();
    expect(await courier.filesWith(marker)).toEqual([]);
    // The search itself works: the normal window's address is in the history.
    expect(await courier.filesWith('app.cloudfinder.com')).not.toEqual([]);
  });
});

describe('a held password', () => {
  beforeEach(() => begin(file));
  afterEach(() => leaveNothing(file.courier));

  it('stands in no console, title, address, attribute, badge or report while it is held', async () => {
    const { courier, microsoft, x360cloud } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.waitForText('Forget password');
    expect(await findMarker(popup.page, marker)).toEqual([]);
    expect(await isInPageHeap(popup.page, marker)).toBe(false);
    expect(await findMarker(x360cloud, marker)).toEqual([]);
    expect(await isInPageHeap(x360cloud, marker)).toBe(false);
    expect(await courier.badgeText()).toBe('1');
    await expectSilence(x360cloud);
    expect(server.requests.map(({ path }) => path).join('\n')).not.toContain(marker);
    const addresses = courier.browser.targets().map((target) => target.url());
    expect(addresses.join('\n')).not.toContain(marker);
    const worker = await courier.background.worker();
    expect(JSON.stringify(await worker.evaluate(() => chrome.storage.local.get(null)))).not.toContain(marker);
  });

  it('stands in no console of the page that it is read from by itself', async () => {
    const { courier, microsoft } = stage;
    const popup = await courier.openPopup(microsoft);
    await popup.press('Forget password');
    await courier.waitForBadge('');
    await popup.close();
    await microsoft.reload();
    await startGuide(stage);
    await waitForStep(microsoft, 'open-app-passwords', 'pointing');
    await createPassword(microsoft);
    await courier.waitForBadge('1');
    marker = server.microsoft.shown.at(-1)?.password ?? '';
    await expectHeld();
    await expectSilence(microsoft);
  });
});
