import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { documentOf } from '../../practice/strangers/stranger-page.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { waitForStep } from '../harness/overlay.ts';
import { pressButton } from '../harness/press-button.ts';
import { type OverlayReading, readOverlay } from '../harness/read-overlay.ts';
import { forgetHeld, readHeld } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { takeBrowser } from '../harness/worker-browser.ts';
import { waitForMoment } from '../strangers/watch-moment.ts';

// From Next until held the password may stand on the screen, once and never again: in every way in which it cannot be read
// the guide points at nothing, least of all at Done, and takes what the person selected.

const URL_G3 = 'https://mysignins.microsoft.com/security-info';
const BOX =
  'position:fixed;top:70px;left:90px;width:420px;min-height:160px;background:#fff;border:1px solid #999;padding:14px';

/** A value step that nobody can read: what stands in it, and the part that the person selects. */
interface ValueStep {
  html: string;
  /** Selected by the person, and what is held then; absent where no text is there to be selected. */
  selected?: { on: string; password: string };
  /** Without a dialog's role. */
  isPanel?: boolean;
  /** The step of the name closes, and for that long, in ms, the list stands in front. */
  gap?: number;
  script?: string;
}

const ODD = 'Xk#29-vQ!8w%Lm';
const STEPS: Record<string, ValueStep> = {
  'in a picture': {
    html: '<h2>App password</h2><canvas id="v" width="300" height="40"></canvas>',
    script: 'v.getContext("2d").fillText("mzkqvwtxnbprhdls",9,20)',
  },
  'in a picture without a word': {
    html: '<img alt="" width="300" height="40" src="data:image/svg+xml,<svg xmlns=\'http://www.w3.org/2000/svg\'/>">',
  },
  'in a frame, in a closed shadow root': {
    html: '<h2>App password</h2><iframe id="f" srcdoc="<div id=h></div><script>h.attachShadow({mode:\'closed\'}).innerHTML=\'<p>mzkqvwtxnbprhdls</p>\'</script>"></iframe>',
  },
  'in a language and a shape that nobody knows': {
    html: `<h2>Лозинка за апликације</h2><div>Ово је она</div><p id="v">${ODD}</p>`,
    selected: { on: '#v', password: ODD },
  },
  'in a panel without a role': {
    html: `<b>Лозинка</b><p id="v">${ODD}</p>`,
    selected: { on: '#v', password: ODD },
    isPanel: true,
  },
  'as two values': {
    html: '<h2>App password</h2><div>Password</div><p id="v">mzkqvwtxnbprhdls</p><div>Password</div><p>qvtzmkwnxhbrpdcs</p>',
    selected: { on: '#v', password: 'mzkqvwtxnbprhdls' },
  },
  'split over lines and odd elements': {
    html: '<h2>Лозинка</h2><div id="v"><p>mzkq</p><table><tr><td>vwtx</td></tr></table><p>nbpr</p><p>hdls</p></div>',
    selected: { on: '#v', password: 'mzkqvwtxnbprhdls' },
  },
  'not there yet': { html: '<h2>App password</h2><div>Password</div><p id="v"></p>' },
  'behind dots in a field': {
    html: '<h2>App password</h2><input id="v" type="text" readonly aria-hidden="true" style="opacity:.02" value="Xk29vQ8wLm">',
    selected: { on: '#v', password: 'Xk29vQ8wLm' },
  },
};

/** Security info, with the step of the name open in a dialog; Next shows the value step, Done ends it. */
function pageOf({ html, isPanel = false, gap, script = '' }: ValueStep): string {
  const role = isPanel ? '' : 'role="dialog" aria-modal="true"';
  return documentOf(`<main><h1>Security info</h1><button id="add">Add sign-in method</button></main>
<div id="box" ${role} style="${BOX}"><h2>App password</h2><label>Name <input id="name"></label>
<button id="next" onclick="show()">Next</button></div>
<template id="value">${html}<p><button id="done" data-mark onclick="box.remove()">Done</button></p></template>
<script>const put=()=>{box.replaceChildren(value.content.cloneNode(true));${script}}
const show=()=>{${gap === undefined ? 'put()' : `box.style.display='none';setTimeout(()=>{box.style.display='';put()},${gap})`}}</script>`);
}

let server: HostileServer;
let courier: Courier;
let page: Page;

beforeAll(async () => {
  ({ server, courier } = await takeBrowser());
  server.reset();
  page = await courier.page(URL_G3);
  const popup = await courier.openPopup(page);
  await popup.press('Start guide');
  await waitForStep(page, 'open-app-passwords');
});
afterAll(() => leaveNothing(courier));

async function openName(step: ValueStep): Promise<void> {
  await page.goto('about:blank');
  await forgetHeld(courier);
  server.serve(URL_G3, pageOf(step));
  await page.goto(URL_G3);
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

/** Watches until the guide has decided: at no moment does it point at anything, or offer to press for the person. */
async function watchUntilWords(): Promise<OverlayReading> {
  const pointedAt: string[] = [];
  const words = await waitUntil('words', async () => {
    const seen = await readOverlay(page);
    if (!seen) return { not: 'there is no overlay' };
    const offers = seen.buttons.map(({ name }) => name);
    if (seen.step === 'read-the-password' && (seen.ring || offers.includes('Do it for me'))) pointedAt.push(seen.text);
    if (seen.state === 'stuck' || /Choose App password|App password is missing/.test(seen.text))
      pointedAt.push(seen.text);
    return seen.step === 'read-the-password' && seen.state === 'words'
      ? { is: seen }
      : { not: `it shows ${seen.step} (${seen.state})` };
  });
  expect(pointedAt).toEqual([]);
  return words;
}

/** Runs inside the page: writes down each step that the guide shows from now on. */
function recordSteps(): void {
  const host = document.querySelector<HTMLElement>('app-password-courier');
  const { dataset } = document.documentElement;
  const note = () => (dataset['steps'] = `${dataset['steps'] ?? ''} ${host?.dataset['step']}`);
  note();
  if (host) new MutationObserver(note).observe(host, { attributeFilter: ['data-step'] });
}

async function select(on: string): Promise<void> {
  await page.$eval(on, (element) => {
    if (element instanceof HTMLInputElement) {
      element.focus();
      element.select();
    } else getSelection()?.selectAllChildren(element);
  });
}

describe.each(Object.entries(STEPS))('a password %s', (_, step) => {
  it('is pointed past by nobody, and held when the person selects it', async () => {
    await comeToValue(step);
    const { text } = await watchUntilWords();
    expect(text).toContain('press Use what I selected');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await pressButton(page, 'Use what I selected');
    await waitUntil('the guide to say that nothing fit is selected', async () => {
      const seen = await readOverlay(page);
      return seen?.text.includes('What is selected cannot be the password')
        ? { is: true }
        : { not: `it says ${seen?.text}` };
    });
    expect(await readHeld(courier)).toEqual([]);
    if (!step.selected) return;
    await select(step.selected.on);
    await pressButton(page, 'Use what I selected');
    await waitForStep(page, 'read-the-password', 'captured');
    expect((await readHeld(courier)).map(({ password }) => password)).toEqual([step.selected.password]);
  });
});

it('a password that comes late is read by itself, and the ring stands on Done only then', async () => {
  await comeToValue(STEPS['not there yet'] ?? { html: '' });
  await watchUntilWords();
  await page.$eval('#v', (element) => (element.textContent = 'mzkqvwtxnbprhdls'));
  await waitForMoment(courier, page, { kind: 'captured', password: 'mzkqvwtxnbprhdls', done: '#done' });
});

it('is not left in the moment between two dialogs, when the list stands in front', async () => {
  await openName({ html: '<canvas width="300" height="40"></canvas>', gap: 600 });
  await page.type('#name', 'CloudFinder');
  await waitForMoment(courier, page, { kind: 'ring', step: 'name-the-password', on: '#next' });
  await page.evaluate(recordSteps);
  await page.click('#next');
  await page.waitForSelector('#done', { visible: true });
  await watchUntilWords();
  expect(await page.evaluate(() => document.documentElement.dataset['steps'])).not.toContain('open-app-passwords');
});

it('a dialog that is closed with nothing held leads back to the list', async () => {
  await comeToValue(STEPS['in a picture'] ?? { html: '' });
  await watchUntilWords();
  await page.click('#done');
  await waitForMoment(courier, page, { kind: 'ring', step: 'open-app-passwords', on: '#add' });
});

it('a synthetic press of the bubble takes nothing', async () => {
  await comeToValue(STEPS['as two values'] ?? { html: '' });
  await watchUntilWords();
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

describe('"Do the steps for me"', () => {
  it('waits there, and goes on once the password is held', async () => {
    await comeByItself(STEPS['as two values']);
    await select('#v');
    await pressButton(page, 'Use what I selected');
    await waitForDoneToGo();
    expect((await readHeld(courier)).map(({ password }) => password)).toEqual(['mzkqvwtxnbprhdls']);
  });

  it('leaves a Done that is known by its place only to the person', async () => {
    await comeByItself(STEPS['in a language and a shape that nobody knows']);
    await select('#v');
    await pressButton(page, 'Use what I selected');
    await waitForMoment(courier, page, { kind: 'captured', password: ODD, done: '#done' });
    await pressButton(page, 'Press this one');
    await waitForDoneToGo();
  });
});

/** The name is typed and Next pressed by itself; to settle on words takes longer than to press the next thing would. */
async function comeByItself(step: ValueStep = { html: '' }): Promise<void> {
  await openName(step);
  await switchOn();
  await page.waitForSelector('#done', { visible: true });
  await watchUntilWords();
  expect(await page.$('#done')).not.toBeNull();
}

function waitForDoneToGo(): Promise<true> {
  return waitUntil('Done to be pressed', async () =>
    (await page.$('#done')) === null ? { is: true } : { not: 'it is still there' },
  );
}

async function switchOn(): Promise<void> {
  const popup = await courier.openPopup(page);
  await popup.page.waitForSelector('[role="switch"]');
  const isOn = await popup.page.$eval('[role="switch"]', (one) => one.matches(':checked, [aria-checked="true"]'));
  if (!isOn) await popup.page.locator('[role="switch"]').click();
  await popup.close();
  await page.bringToFront();
}
