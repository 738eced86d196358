/** After a look that took long, so many times its duration passes before the next one. */
const REST = 10;
const LONGEST_REST = 1_500;
/** A window behind another one draws no frames; a look comes all the same. */
const FRAMELESS = 250;

/**
 * Returns a function that asks for a look: looks are coalesced per animation frame, rest in proportion to what they cost, and
 * the last request is always followed by a look.
 */
export function scheduleLooks(view: Window, look: () => void, signal: AbortSignal): () => void {
  let isAsked = false;
  let frame = 0;
  let timer = 0;
  let notBefore = 0;

  const run = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    if (signal.aborted) return;
    isAsked = false;
    const start = performance.now();
    try {
      look();
    } finally {
      const end = performance.now();
      notBefore = end + Math.min(LONGEST_REST, REST * (end - start));
    }
  };
  const runInFrame = () => {
    frame = view.requestAnimationFrame(run);
    timer = view.setTimeout(run, FRAMELESS);
  };
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });
  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    const rest = notBefore - performance.now();
    // Less than a frame's rest is no rest.
    if (rest < 16) runInFrame();
    else timer = view.setTimeout(runInFrame, rest);
  };
}
