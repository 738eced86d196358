import { browser } from '@wxt-dev/browser';
import { ExtensionGoneError, sendRequest } from '../../messages/send-request';
import { recallDoesSteps, rememberDoesSteps } from '../does-steps';
import { openExtensionPage } from '../open-extension-page';
import type { PopupPort } from './popup-port';

/** The popup's port to the real browser. */
export function createBrowserPopupPort(): PopupPort {
  let over: Promise<number | null> | null = null;
  return {
    async send(request) {
      try {
        return await sendRequest(request);
      } catch (error) {
        if (error instanceof ExtensionGoneError) return { ok: false, refusal: 'gone' };
        throw error;
      }
    },
    findActiveTab() {
      over ??= findTabHere();
      return over;
    },
    requestOrigins: (origins) => browser.permissions.request({ origins }),
    onNews: listenForNews,
    copy: (text) => navigator.clipboard.writeText(text),
    recallDoesSteps,
    rememberDoesSteps,
    openOptions: () => browser.runtime.openOptionsPage(),
    async addAddress(host) {
      await browser.tabs.create({
        url: browser.runtime.getURL(`/options.html#${new URLSearchParams({ address: host })}`),
      });
    },
    openExtensionPage,
  };
}

async function findTabHere(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Content scripts' requests arrive here too: they are neither read nor answered. */
function listenForNews(listener: () => void, signal: AbortSignal): void {
  const onMessage = (message: unknown, sender: { id?: string | undefined; tab?: unknown }): undefined => {
    const isNews = typeof message === 'object' && message !== null && Reflect.get(message, 'type') === 'state:changed';
    if (isNews && sender.id === browser.runtime.id && sender.tab === undefined) listener();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}
