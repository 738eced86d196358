import { browser } from 'wxt/browser';
import type { Ports } from './ports';

/** Sends to one document, or to a tab's top frame, and waits at most `limitMs`: a cached document never answers. */
export const sendToPage: Ports['sendToPage'] = async ({ tabId, documentId }, message, limitMs) => {
  // The polyfill's types do not know `documentId` yet; a browser without it gets the frame, and the script checks the view.
  const to = (documentId === null ? { frameId: 0 } : { documentId }) as { frameId: number };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limitMs, null);
  });
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, to), limit]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};
