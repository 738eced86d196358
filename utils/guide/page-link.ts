import { browser } from '@wxt-dev/browser';
import { isExtensionGone } from '../messages/extension-life';
import { type PageMessage, parsePageMessage } from '../messages/page-messages';

/**
 * Listens to the background's orders until the signal aborts; answers with what `receive` gives.
 * Messages from anyone but our own background find no ear.
 */
export function listenToBackground(receive: (message: PageMessage) => Promise<unknown>, signal: AbortSignal): void {
  function listener(raw: unknown, sender: unknown, sendResponse: (answer: unknown) => void): true | undefined {
    const { id, tab } = sender as { id?: string; tab?: unknown };
    const message = id === browser.runtime.id && tab === undefined ? parsePageMessage(raw) : null;
    if (!message) return undefined;
    void receive(message).then(sendResponse, () => sendResponse(null));
    return true;
  }
  browser.runtime.onMessage.addListener(listener as never);
  const stopListening = (): void => {
    // After an update of the extension nothing is heard any more, and the browser refuses to be told so.
    if (!isExtensionGone()) browser.runtime.onMessage.removeListener(listener as never);
  };
  signal.addEventListener('abort', stopListening, { once: true });
}
