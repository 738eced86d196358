import { browser } from 'wxt/browser';

/**
 * Opens the welcome page after a first install, and after nothing else. It comes to the front, unless an administrator's
 * policy installed the extension: there nobody asked for it, and the page waits in the background.
 *
 * @param reason what the browser gives for `runtime.onInstalled`.
 */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active: installType !== 'admin' });
}
