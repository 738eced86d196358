import { type Browser, type Page, TargetType } from 'puppeteer';
import type { Background } from './background.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Opens an address in a new tab, or in a private window that the extension itself opens: a second off-the-record
 * profile, as the test protocol would make, is not what a person has.
 */
export async function openPage(
  browser: Browser,
  background: Background,
  url: string,
  isPrivate: boolean,
): Promise<Page> {
  if (!isPrivate) {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  }
  const before = new Set(browser.targets());
  const worker = await background.worker();
  await worker.evaluate((address) => chrome.windows.create({ url: address, incognito: true, focused: true }), url);
  const target = await waitUntil('the private window', async () => {
    const fresh = browser
      .targets()
      .find((one) => one.type() === TargetType.PAGE && !before.has(one) && one.url() !== '');
    return fresh ? { is: fresh } : { not: 'no new window is there' };
  });
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState === 'complete');
  return page;
}
