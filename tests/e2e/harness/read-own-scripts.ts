import type { Page } from 'puppeteer';

/**
 * The extension's scripts that were run in the page's document, by file name.
 *
 * Scripts and not isolated worlds are counted: after a reload the browser keeps the empty world of a script that is gone.
 */
export async function readOwnScripts(page: Page, extensionId: string): Promise<string[]> {
  const origin = `chrome-extension://${extensionId}/`;
  const session = await page.createCDPSession();
  const files: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(origin)) files.push(url.slice(origin.length));
  });
  // Every script that is there is reported before this resolves.
  await session.send('Debugger.enable');
  await session.detach();
  return files;
}
