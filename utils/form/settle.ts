/** Milliseconds that a page in the background, which draws no frames, is given instead of one. */
const HIDDEN_LIMIT_MS = 50;
/** Milliseconds after which a page in sight that is too busy to draw is waited for no longer. */
const BUSY_LIMIT_MS = 500;

/** Resolves in the next task, when promises and microtasks of the page's framework have had their turn. */
export function waitForTask(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    resolve();
  });
  port1.start();
  port2.postMessage(null);
  return promise;
}

/** Resolves after the next drawn frame, or where none is drawn after 50 ms, in a page in sight after 500 ms. */
export function waitForFrame(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, document.hidden ? HIDDEN_LIMIT_MS : BUSY_LIMIT_MS);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    resolve();
  });
  return promise;
}

/** Resolves when the page has had two frames and `ms` milliseconds to take back what was written; of those none once `signal` aborted. */
export async function waitForPage(ms: number, signal: AbortSignal): Promise<void> {
  await waitForFrame();
  await waitForFrame();
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    resolve();
  };
  const timer = setTimeout(stop, ms);
  signal.addEventListener('abort', stop);
  await promise;
}
