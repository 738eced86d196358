/** Between two words, in ms: a background that hears nothing is stopped after half a minute. */
const EVERY_MS = 10_000;

/**
 * Calls `wake` while the person's mouse or keys are at work on a page that is about to say something in its last moment: a
 * background that sleeps then wakes up too late to hear it. At most once in ten seconds, and only while `isNeeded`.
 */
export function wakeAhead(document: Document, isNeeded: () => boolean, wake: () => void, signal: AbortSignal): void {
  let last = Number.NEGATIVE_INFINITY;
  const onAct = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp - last < EVERY_MS || !isNeeded()) return;
    last = event.timeStamp;
    wake();
  };
  for (const type of ['pointermove', 'pointerdown', 'keydown'])
    document.addEventListener(type, onAct, { capture: true, passive: true, signal });
}
