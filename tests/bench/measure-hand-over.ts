import type { Page } from 'puppeteer';
import { CREDENTIALS_FORM, pageWith } from '../e2e/attacks/credentials-page.ts';
import '../e2e/harness/extension-chrome.ts';
import { inOwnWorld } from '../e2e/attacks/in-own-world.ts';
import { waitForStep } from '../e2e/harness/overlay.ts';
import type { Popup } from '../e2e/harness/popup.ts';
import { ACCOUNT } from '../e2e/harness/stage.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import type { HostileServer } from '../practice/hostile-server.ts';
import { FLOOR_HOST } from './floor/write-floor.ts';
import type { Browsers } from './open-browsers.ts';
import type { Row } from './row.ts';

const ADDRESSES = {
  dialog: 'https://mysignins.microsoft.com/security-info/',
  form: 'https://app.cloudfinder.com/bench/form',
} as const;
const FLOOR_ADDRESSES = { dialog: `${FLOOR_HOST}/dialog`, form: `${FLOOR_HOST}/form` } as const;
const DIALOG_HTML = `<!doctype html><title>My Sign-Ins</title><link rel="icon" href="data:,"><header>${ACCOUNT}</header>
<div role="dialog" aria-modal="true"><h2>App password</h2><div id="value"></div><button>Done</button></div>`;
/** Stands in the page as soon as a script looks at it, the floor's too. */
const HOST = 'app-password-courier';
const FIELDS = 3;
/** Passwords that show in a round; the last of them is sent. */
const CAPTURES = 5;

declare global {
  /** In the extension's world of the page: when the background's answer to a captured password arrived. */
  var acknowledgedAt: number | undefined;
  /** In x360Cloud's page: when each field was told of its new value. */
  var filledAt: number[] | undefined;
}

/** The browser that is measured, and where its script runs. */
interface Subject {
  page(url: string): Promise<Page>;
  openPopup(over: Page): Promise<Popup>;
  extensionId: string;
  /** Address of the dialog with the password, and of the form. */
  dialog: string;
  form: string;
  /** Resolves when the script has found the form. */
  findForm(page: Page): Promise<unknown>;
}

/** Text inserted → stored and acknowledged, and click on Send → form filled, beside the least. The guide must be running. */
export async function measureHandOver(
  { courier, floor }: Browsers,
  server: HostileServer,
  rounds: number,
): Promise<Row[]> {
  const ours: Subject = { ...courier, ...ADDRESSES, findForm: (page) => waitForStep(page, 'fill-credentials') };
  const least: Subject = {
    ...floor,
    ...FLOOR_ADDRESSES,
    findForm: (page) => page.waitForSelector(HOST),
  };
  for (const { dialog, form } of [ours, least]) {
    server.serve(dialog, DIALOG_HTML);
    server.serve(form, pageWith(CREDENTIALS_FORM));
  }
  const captured: number[][] = [[], []];
  const filled: number[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [at, subject] of [ours, least].entries()) {
      for (let capture = 0; capture < CAPTURES; capture++) {
        captured[at]?.push(await timeCapture(subject, randomPassword()));
        // One is kept to be sent.
        if (capture < CAPTURES - 1 && subject === ours) await forgetAll(courier);
      }
      filled[at]?.push(await timeFill(subject));
      if (subject === ours) await forgetAll(courier);
    }
  }
  return [
    {
      id: 'hand-over/captured',
      what: 'Text inserted → stored and acknowledged',
      unit: 'ms',
      samples: captured[0] ?? [],
      floor: { what: 'the same unchecked', samples: captured[1] ?? [] },
      goal: { basis: 'times the floor', median: 1.5, p95: 2 },
    },
    {
      id: 'hand-over/filled',
      what: 'Click on Send → three fields filled',
      unit: 'ms',
      samples: filled[0] ?? [],
      floor: { what: 'the same unchecked', samples: filled[1] ?? [] },
      goal: { basis: 'times the floor', median: 3 },
    },
  ];
}

/** Letters that no word has, so that every reading is a new one and a sure one. */
function randomPassword(): string {
  return Array.from({ length: 16 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(Math.random() * 20)]).join('');
}

async function timeCapture(subject: Subject, password: string): Promise<number> {
  const { extensionId } = subject;
  const page = await subject.page(subject.dialog);
  await page.waitForSelector(HOST);
  await inOwnWorld(page, extensionId, noteAcknowledgement, null);
  const start = await page.evaluate(insertPassword, password);
  const end = await waitUntil('the password to be acknowledged', async () => {
    const at = await inOwnWorld(page, extensionId, () => globalThis.acknowledgedAt ?? null, null);
    return at === null ? { not: 'it is not' } : { is: at };
  });
  await page.close();
  return end - start;
}

/** Runs in the extension's world of the page. */
function noteAcknowledgement(): void {
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = async (...message) => {
    const answer = await send(...message);
    if (Reflect.get(Object(message[0]), 'type') === 'password:captured') globalThis.acknowledgedAt = performance.now();
    return answer;
  };
}

/** Runs in the page. */
function insertPassword(password: string): number {
  const start = performance.now();
  const place = document.getElementById('value');
  if (place) place.innerHTML = `<b>Password:</b> <span>${password}</span>`;
  return start;
}

async function timeFill(subject: Subject): Promise<number> {
  const page = await subject.page(subject.form);
  await subject.findForm(page);
  await page.evaluate(noteFilling);
  const popup = await subject.openPopup(page);
  await popup.waitForText('Send to x360Cloud');
  const clicked = await popup.page.evaluate(pressSend);
  const filledAt = await waitUntil('the form to be filled', async () => {
    const noted = await page.evaluate(() => globalThis.filledAt ?? []);
    return noted.length === FIELDS ? { is: noted } : { not: `${noted.length} fields are` };
  });
  if (popup.isOpen()) await popup.close();
  await page.close();
  return Math.max(...filledAt) - clicked;
}

/** Runs in x360Cloud's page. Epoch ms, since the popup's clock is not the page's. */
function noteFilling(): void {
  const filledAt: number[] = [];
  globalThis.filledAt = filledAt;
  document.addEventListener('input', () => filledAt.push(performance.timeOrigin + performance.now()));
}

/** Runs in the popup, which closes as soon as the form is filled. */
function pressSend(): number {
  const send = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Send to x360Cloud');
  const clicked = performance.timeOrigin + performance.now();
  send?.click();
  return clicked;
}

async function forgetAll({ background, ownPage }: Browsers['courier']): Promise<void> {
  const worker = await background.worker();
  for (const id of await worker.evaluate(readHeldIds)) await ownPage.order({ type: 'password:forget', id });
}

/** Runs in the background. */
async function readHeldIds(): Promise<string[]> {
  const { state } = (await chrome.storage.session.get(null)) as { state?: { held: { id: string }[] } };
  return state?.held.map(({ id }) => id) ?? [];
}
