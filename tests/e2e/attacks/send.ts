import type { Page } from 'puppeteer';
import type { Popup } from '../harness/popup.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type { Attack } from './use-attack.ts';
import '../harness/extension-chrome.ts';

export const SEND = 'Send to x360Cloud';

/** Opens the popup over a page, once it offers to send. */
export async function openPopupToSend({ courier }: Attack, over: Page): Promise<Popup> {
  const popup = await courier.openPopup(over);
  await waitUntil('the popup to offer to send', async () => {
    const names = await popup.buttons();
    return names.includes(SEND) ? { is: names } : { not: `it offers ${names.join(', ')}` };
  });
  return popup;
}

/**
 * Presses Send whatever became of the button's page meanwhile, as a finger that is already coming down.
 *
 * @throws Error where there is no such button any more: a test would hold without the press.
 */
export async function pressAtOnce(popup: Popup): Promise<void> {
  await popup.page.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    const send = buttons.find((button) => button.textContent?.trim() === name && !button.disabled);
    if (!send) throw new Error(`There is no button "${name}" to press.`);
    send.click();
  }, SEND);
}

/** Lets no further news reach the popup, so that a click means what it showed until now. */
export async function deafen(popup: Popup): Promise<void> {
  await popup.page.evaluate(() => {
    const { sendMessage } = chrome.runtime;
    Reflect.set(chrome.runtime, 'sendMessage', (request: { type: string }) =>
      request.type === 'popup:opened' ? new Promise(() => undefined) : sendMessage.call(chrome.runtime, request),
    );
  });
}

/** Presses Send and waits until the popup says what became of it, offers it no more, or is gone; what it said before is no answer. */
export async function sendForOutcome(popup: Pick<Popup, 'isOpen' | 'press' | 'status' | 'buttons'>): Promise<string> {
  const before = await popup.status();
  await popup.press(SEND);
  return waitUntil('an outcome', async () => {
    if (!popup.isOpen()) return { is: '' };
    const [said, names] = await Promise.all([popup.status(), popup.buttons()]);
    return said !== before || !names.includes(SEND) ? { is: said } : { not: `it says "${said}", as before` };
  });
}

/** The values of the page's fields by name; `null` when it has none. */
export function readFields(page: Page): Promise<Record<string, string>> {
  return page.$$eval('input', (fields) => Object.fromEntries(fields.map(({ name, value }) => [name, value])));
}

/** The password that the practice Microsoft showed: the marker that every search looks for. */
export function markerOf({ server }: Attack): string {
  const [shown] = server.microsoft.shown;
  if (!shown) throw new Error('Microsoft has shown no password yet.');
  return shown.password;
}
