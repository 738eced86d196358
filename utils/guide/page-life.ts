/**
 * Resolves when a page that the browser prepared in advance is shown to the person: until then it speaks for no tab, so
 * the background would refuse it. Resolves at once for every other page.
 */
export async function waitForActivation(document: Document): Promise<void> {
  if (Reflect.get(document, 'prerendering') !== true) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  await promise;
}

/** Calls back whenever the page comes back from the back/forward cache: others have taken it for gone meanwhile. */
export function onRevival(window: Window, revived: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) revived();
    },
    { signal },
  );
}

/** Runs a task with a signal that also aborts when the page is left: what was begun must not go on when it is revived. */
export async function whilePageStays<T>(
  window: Window,
  task: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const left = new AbortController();
  const either = AbortSignal.any([signal, left.signal]);
  window.addEventListener('pagehide', () => left.abort(), { signal: either });
  try {
    return await task(either);
  } finally {
    left.abort();
  }
}

/** Whether a page of the same site led here: no reload, no way back or forth, and no address that the person chose. */
export function isLedTo({ document, performance, location }: Window): boolean {
  const isWayOn = loadOf(performance)?.type === 'navigate';
  return isWayOn && URL.parse(document.referrer)?.origin === location.origin;
}

/** Whether the server answered with an error instead of the page. */
export function hasFailedToLoad({ performance }: Window): boolean {
  return (loadOf(performance)?.responseStatus ?? 0) >= 400;
}

function loadOf(performance: Performance): PerformanceNavigationTiming | undefined {
  return performance.getEntriesByType('navigation').find((entry) => entry instanceof PerformanceNavigationTiming);
}
