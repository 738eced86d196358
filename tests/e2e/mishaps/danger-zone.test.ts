import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { VALUE_STEP_URL, VALUE_STEPS, type ValueStep, valueStepPage } from '../../practice/value-steps.ts';
import { watchUntilWords } from '../../practice/watch-until-words.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { waitForStep } from '../harness/overlay.ts';
import { pressButton } from '../harness/press-button.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { forgetHeld, readHeld } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { takeBrowser } from '../harness/worker-browser.ts';
import { waitForMoment } from '../strangers/watch-moment.ts';

// From Next until held, where the password cannot be read: all ways are in tests/page/microsoft. Here is what only the built
// extension shows: its own eye into a frame, who pressed the bubble, and a popup that switches the steps on.

let server: HostileServer;
let courier: Courier;
let page: Page;

beforeAll(async () => {
  ({ server, courier } = await takeBrowser());
  server.reset();
  page = await courier.page(VALUE_STEP_URL);
  const popup = await courier.openPopup(page);
  await popup.press('Start guide');
  await waitForStep(page, 'open-app-passwords');
});
afterAll(() => leaveNothing(courier));

async function openName(step: ValueStep): Promise<void> {
  await page.goto('about:blank');
  await forgetHeld(courier);
  server.serve(VALUE_STEP_URL, valueStepPage(step));
  await page.goto(VALUE_STEP_URL);
  await waitForMoment(courier, page, { kind: 'ring', step: 'name-the-password', on: '#name' });
}

/** Opens the page and goes through the step of the name, as the ring shows. */
async function comeToValue(step: ValueStep): Promise<void> {
  await openName(step);
  await page.type('#name', 'CloudFinder');
  await waitForMoment(courier, page, { kind: 'ring', step: 'name-the-password', on: '#next' });
  await page.click('#next');
  await page.waitForSelector('#done', { visible: true });
}

async function select(on: string): Promise<void> {
  await page.$eval(on, (element) => getSelection()?.selectAllChildren(element));
}

it('a password in a frame, in a closed shadow root, is pointed past by nobody, and nothing is taken for it', async () => {
  await comeToValue(VALUE_STEPS['in a frame, in a closed shadow root']);
  const { text } = await watchUntilWords(() => readOverlay(page));
  expect(text).toContain('press Use what I selected');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await pressButton(page, 'Use what I selected');
  await waitForMoment(courier, page, {
    kind: 'no-ring',
    steps: ['read-the-password'],
    says: 'What is selected cannot be the password',
  });
});

it('a synthetic press of the bubble takes nothing', async () => {
  await comeToValue(VALUE_STEPS['as two values']);
  await watchUntilWords(() => readOverlay(page));
  await select('#v');
  const point = (await readOverlay(page))?.buttons.find(({ name }) => name === 'Use what I selected')?.box;
  if (!point) throw new Error('The bubble has no such button.');
  await page.evaluate(({ x, y }) => {
    const init = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5, detail: 1 };
    const hit = document.elementFromPoint(x + 5, y + 5);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      hit?.dispatchEvent(new MouseEvent(type, init));
  }, point);
  await waitForStep(page, 'read-the-password', 'words');
  expect(await readHeld(courier)).toEqual([]);
});

it('"Do the steps for me" waits there, and goes on once the password is held', async () => {
  await openName(VALUE_STEPS['as two values']);
  await switchOn();
  // The name is typed and Next pressed by itself; to settle on words takes longer than to press the next thing would.
  await page.waitForSelector('#done', { visible: true });
  await watchUntilWords(() => readOverlay(page));
  expect(await page.$('#done')).not.toBeNull();
  await select('#v');
  await pressButton(page, 'Use what I selected');
  await waitUntil('Done to be pressed', async () =>
    (await page.$('#done')) === null ? { is: true } : { not: 'it is still there' },
  );
  expect((await readHeld(courier)).map(({ password }) => password)).toEqual(['mzkqvwtxnbprhdls']);
});

async function switchOn(): Promise<void> {
  const popup = await courier.openPopup(page);
  await popup.page.waitForSelector('[role="switch"]');
  const isOn = await popup.page.$eval('[role="switch"]', (one) => one.matches(':checked, [aria-checked="true"]'));
  if (!isOn) await popup.page.locator('[role="switch"]').click();
  await popup.close();
  await page.bringToFront();
}
