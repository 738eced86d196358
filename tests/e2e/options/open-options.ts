import type { Page } from 'puppeteer';
import { asPerson } from '../harness/as-person.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Opens the options page in a tab, once everything on it was read. */
export async function openOptions(courier: Courier): Promise<Page> {
  const page = await courier.page(`chrome-extension://${courier.extensionId}/options.html`);
  await page.bringToFront();
  await waitForText(page, 'Site packs');
  return page;
}

/** Waits until the page says this, and gives back all that it says. */
export function waitForText(page: Page, wanted: string): Promise<string> {
  return waitUntil(`the page to say "${wanted}"`, async () => {
    const seen = await page.$eval('body', ({ innerText }) => innerText);
    return seen.includes(wanted) ? { is: seen } : { not: `it says "${seen}"` };
  });
}

/** Clicks the button of this name with the mouse. */
export function pressButton(page: Page, name: string): Promise<void> {
  return asPerson.press(page, name);
}
