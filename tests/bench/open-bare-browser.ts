import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer';
import { findBrowser } from '../browser/find-browser.ts';
import { browserArguments } from '../e2e/harness/browser-arguments.ts';

/** The same browser as the end-to-end tests use, without the extension. */
export async function openBareBrowser(port: number): Promise<{ browser: Browser; discard(): Promise<void> }> {
  const scratch = await mkdtemp(join(tmpdir(), 'courier-bare-'));
  const browser = await launch({
    executablePath: await findBrowser(),
    headless: true,
    pipe: true,
    userDataDir: join(scratch, 'profile'),
    defaultViewport: null,
    args: await browserArguments(port, join(scratch, 'network.json')),
  });
  return {
    browser,
    async discard() {
      await browser.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
