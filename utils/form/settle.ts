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

/** Resolves after the next drawn frame, where none is drawn after 50 ms, in a page in sight after 500 ms, or once `signal` aborts. */
function waitForFrame(signal: AbortSignal): Promise<void> {
  const ms = document.hidden ? HIDDEN_LIMIT_MS : BUSY_LIMIT_MS;
  const wait = waitUnless(signal, ms);
  requestAnimationFrame(wait.end);
  return wait.ended;
}

/** Resolves when the page has had two frames and `ms` milliseconds to take back what was written; of those none once `signal` aborted. */
export async function waitForPage(ms: number, signal: AbortSignal): Promise<void> {
  await waitForFrame(signal);
  await waitForFrame(signal);
  await waitUnless(signal, ms).ended;
}

/** Ends after `ms` milliseconds, when `end` is called, or once `signal` aborts: timers of a page out of sight may come a minute late. */
function waitUnless(signal: AbortSignal, ms: number): { ended: Promise<void>; end: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    resolve();
  };
  const timer = setTimeout(end, ms);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  return { ended: promise, end };
}
