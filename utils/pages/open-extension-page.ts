import { browser } from '@wxt-dev/browser';

/** Opens the browser's own page about the extension; `null` where the browser does not allow that. */
export const openExtensionPage = import.meta.env.FIREFOX ? null : openDetails;

async function openDetails(): Promise<void> {
  const scheme = import.meta.env.EDGE ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/?id=${browser.runtime.id}` });
}
