import type { Page } from 'puppeteer';
import { CREDENTIALS_FORM, pageWith } from '../e2e/attacks/credentials-page.ts';
import '../e2e/harness/extension-chrome.ts';
import type { HostileServer } from '../e2e/attacks/hostile-server.ts';
import { inOwnWorld } from '../e2e/attacks/in-own-world.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { waitForStep } from '../e2e/harness/overlay.ts';
import { readOverlay } from '../e2e/harness/read-overlay.ts';
import { ACCOUNT } from '../e2e/harness/stage.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import type { Row } from './row.ts';

const DIALOG = 'https://mysignins.microsoft.com/security-info/';
const FORM = 'https://app.cloudfinder.com/bench/form';
const DIALOG_HTML = `<!doctype html><title>My Sign-Ins</title><link rel="icon" href="data:,"><header>${ACCOUNT}</header>
<div role="dialog" aria-modal="true"><h2>App password</h2><div id="value"></div><button>Done</button></div>`;
const FIELDS = 3;

declare global {
  /** In the extension's world of the page: when the background's answer to a captured password arrived. */
  var acknowledgedAt: number | undefined;
  /** In x360Cloud's page: when each field was told of its new value, and when the ring stood on Submit. */
  var noted: { filledAt: number[]; toldAt: number } | undefined;
}

/** Text inserted → captured and acknowledged, and click on Send → form filled. The guide must be running. */
export async function measureHandOver(courier: Courier, server: HostileServer, rounds: number): Promise<Row[]> {
  server.serve(DIALOG, DIALOG_HTML);
  server.serve(FORM, pageWith(CREDENTIALS_FORM));
  const captured: number[] = [];
  const filled: number[] = [];
  const told: number[] = [];
  const ownPage = await courier.page(`chrome-extension://${courier.extensionId}/options.html`);
  for (let round = 0; round < rounds; round++) {
    captured.push(await timeCapture(courier, randomPassword()));
    const fill = await timeFill(courier);
    filled.push(fill.filled);
    told.push(fill.told);
    await forgetAll(ownPage);
  }
  return [
    { what: 'Text inserted → stored and acknowledged', unit: 'ms', samples: captured, beside: 'floor 2.4 (p95 5.1)' },
    { what: 'Click on Send → three fields filled', unit: 'ms', samples: filled, beside: 'floor 2.3 (p95 5.0)' },
    {
      what: 'Click on Send → checked, ring on Submit',
      unit: 'ms',
      samples: told,
      beside: 'waits 80 ms and two frames on purpose',
    },
  ];
}

/** Letters that no word has, so that every reading is a new one and a sure one. */
function randomPassword(): string {
  return Array.from({ length: 16 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(Math.random() * 20)]).join('');
}

async function timeCapture(courier: Courier, password: string): Promise<number> {
  const page = await courier.page(DIALOG);
  await waitUntil('the guide to look at the page', async () =>
    (await readOverlay(page)) ? { is: undefined } : { not: 'it shows nothing' },
  );
  await inOwnWorld(page, courier.extensionId, noteAcknowledgement, null);
  const start = await page.evaluate(insertPassword, password);
  const end = await waitUntil('the password to be acknowledged', async () => {
    const at = await inOwnWorld(page, courier.extensionId, () => globalThis.acknowledgedAt ?? null, null);
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

async function timeFill(courier: Courier): Promise<{ filled: number; told: number }> {
  const page = await courier.page(FORM);
  await waitForStep(page, 'fill-credentials');
  await page.evaluate(noteFilling);
  const popup = await courier.openPopup(page);
  await popup.waitForText('Send to x360Cloud');
  const clicked = await popup.page.evaluate(pressSend);
  const { filledAt, toldAt } = await waitUntil('the form to be filled', async () => {
    const noted = await page.evaluate(() => globalThis.noted ?? null);
    if (noted?.filledAt.length === FIELDS && noted.toldAt) return { is: noted };
    return { not: `${noted?.filledAt.length} fields are` };
  });
  await page.close();
  return { filled: Math.max(...filledAt) - clicked, told: toldAt - clicked };
}

/** Runs in x360Cloud's page. Epoch ms, since the popup's clock is not the page's. */
function noteFilling(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const noted = { filledAt: [] as number[], toldAt: 0 };
  globalThis.noted = noted;
  document.addEventListener('input', () => noted.filledAt.push(now()));
  const observer = new MutationObserver(() => {
    if (noted.toldAt === 0 && document.querySelector('app-password-courier[data-step="submit"]')) noted.toldAt = now();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
}

/** Runs in the popup, which closes as soon as the form is filled. */
function pressSend(): number {
  const send = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Send to x360Cloud');
  const clicked = performance.timeOrigin + performance.now();
  send?.click();
  return clicked;
}

/** Asks from another page of the extension, as the popup does. */
async function forgetAll(ownPage: Page): Promise<void> {
  await ownPage.evaluate(async () => {
    const answer = await chrome.runtime.sendMessage({ type: 'popup:opened', tabId: null });
    const held: { id: string }[] = Object(answer).value.passwords;
    for (const { id } of held) await chrome.runtime.sendMessage({ type: 'password:forget', id });
  });
}
