import type { Browser, Extension, Page } from 'puppeteer';
import { asPerson } from './as-person.ts';
import { PATIENCE_MS, waitUntil } from './wait-until.ts';

/** The real toolbar popup, open over a page. */
export interface Popup {
  page: Page;
  /** Clicks the button with this accessible name with the mouse, once it is there and enabled. */
  press(name: string): Promise<void>;
  /** The text of the status region. */
  status(): Promise<string>;
  /** The names of the buttons that can be pressed. */
  buttons(): Promise<string[]>;
  /** Waits until the popup's whole text holds this, or passes the test, and gives it back. */
  waitForText(wanted: string | ((text: string) => boolean)): Promise<string>;
  isOpen(): boolean;
  close(): Promise<void>;
}

/** Opens the popup as a click on the toolbar's button would, over the page that is brought to the front first. */
export async function openPopup(browser: Browser, extension: Extension, over: Page): Promise<Popup> {
  const url = `chrome-extension://${extension.id}/popup.html`;
  const opened = () => browser.targets().filter((target) => target.url().startsWith(url));
  const before = new Set(opened());
  await over.bringToFront();
  await over.triggerExtensionAction(extension);
  const target = await waitUntil('the popup to open', async () => {
    const fresh = opened().find((one) => !before.has(one));
    return fresh ? { is: fresh } : { not: 'no new popup is there' };
  });
  const page = await target.asPage();
  // Until the background has answered, only the footer is there.
  await page.waitForSelector('::-p-xpath(//button[not(ancestor::footer)])', { timeout: PATIENCE_MS });
  return {
    page,
    press: (name) => asPerson.press(page, name),
    status: () => textOf(page, '[role="status"], output'),
    buttons: () => buttonNames(page),
    waitForText: (wanted) =>
      waitUntil(`the popup to say ${String(wanted)}`, async () => {
        const seen = await textOf(page, 'body');
        const isThere = typeof wanted === 'string' ? seen.includes(wanted) : wanted(seen);
        return isThere ? { is: seen } : { not: `it says "${seen}"` };
      }),
    isOpen: () => opened().includes(target),
    close: () => page.close(),
  };
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$$eval(selector, (elements) =>
    elements.map((element) => (element instanceof HTMLElement ? element.innerText.trim() : '')).join('\n'),
  );
}

function buttonNames(page: Page): Promise<string[]> {
  return page.$$eval('button', (buttons) =>
    buttons
      .filter((button) => button.checkVisibility() && !button.matches(':disabled, [aria-disabled="true"]'))
      .map((button) => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim())
      .filter(Boolean),
  );
}
