import { browser } from '@wxt-dev/browser';

/** How often an open page asks whether its extension is still there, in ms. No event tells, and the question wakes nobody. */
const ASK_EVERY_MS = 1_000;

/** Whether the extension was updated or removed while this page stayed open: this script can reach nobody any more. */
export function isExtensionGone(): boolean {
  return !browser.runtime?.id;
}

/** Calls back once when the extension is gone, unless the signal aborts before. */
export function onExtensionGone(window: Window, gone: () => void, signal: AbortSignal): void {
  const asking = window.setInterval(() => {
    if (!isExtensionGone()) return;
    window.clearInterval(asking);
    gone();
  }, ASK_EVERY_MS);
  signal.addEventListener('abort', () => window.clearInterval(asking), { once: true });
}
