import type { Browser } from 'puppeteer';
import { waitUntil } from './wait-until.ts';

/** Waits for the page that the installation opens, and closes it: it would stand in front of what a test opens. */
export async function closeWelcome(browser: Browser, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const page = await waitUntil('the welcome page', async () => {
    const opened = await browser
      .targets()
      .find((target) => target.url() === address)
      ?.page();
    return opened ? { is: opened } : { not: 'no tab shows it' };
  });
  await page.close();
}
