/**
 * After a look, so many times its duration passes before the next one: many times after a long one, which the page feels,
 * and hardly any after one that fits into a frame.
 */
const MOST_REST = 10;
const LONGEST_REST_MS = 1_500;
/** A look of that many ms is followed by as long a rest. */
const EVEN_MS = 8;
/** A frame's time: less than that is no rest. */
const FRAME_MS = 16;
/** A window behind another one draws no frames; a look comes all the same, after so many ms. */
const FRAMELESS_MS = 250;

/** Looks at a page, as they are asked for. */
export interface LookSchedule {
  /** Asks for a look soon; where it is urgent, after no longer a rest than the last look took. */
  ask: (isUrgent?: boolean) => void;
  /** Looks now, in the place of whatever was asked for. */
  now: () => void;
}

/**
 * Schedules looks: they are coalesced per animation frame, rest in proportion to what they cost, and
 * the last request is always followed by a look.
 */
export function scheduleLooks(view: Window, look: () => void, signal: AbortSignal): LookSchedule {
  let state: 'idle' | 'resting' | 'due' = 'idle';
  let frame = 0;
  let timer = 0;
  let last = { end: 0, took: 0 };

  const run = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    if (signal.aborted) return;
    state = 'idle';
    const start = performance.now();
    try {
      look();
    } finally {
      const end = performance.now();
      last = { end, took: end - start };
    }
  };
  const runInFrame = () => {
    state = 'due';
    frame = view.requestAnimationFrame(run);
    timer = view.setTimeout(run, FRAMELESS_MS);
  };
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
  });
  const ask = (isUrgent = false) => {
    if (signal.aborted || state === 'due' || (state === 'resting' && !isUrgent)) return;
    view.clearTimeout(timer);
    const rest = last.end + (isUrgent ? last.took : restAfter(last.took)) - performance.now();
    if (rest < FRAME_MS) runInFrame();
    else {
      state = 'resting';
      timer = view.setTimeout(runInFrame, rest);
    }
  };
  return { ask, now: run };
}

/** How many ms to rest after a look that took so many, where nothing is urgent. */
function restAfter(took: number): number {
  return Math.min(LONGEST_REST_MS, took * Math.min(MOST_REST, took / EVEN_MS));
}
