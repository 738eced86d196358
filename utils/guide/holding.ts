import type { Answer, Refusal, ReplyTo, Request } from '../messages/contract';

/** What goes to the background to be held. */
export type CaptureRequest = Extract<Request, { type: 'password:captured' }>;
/** Why a password is not held yet: there is no room for it, or anything else. */
export type HoldRefusal = Extract<Refusal, 'full' | 'failed'>;

/** What one document gives the background to hold. */
export interface Holding {
  /** Gives a reading; a newer value of the same reading takes its place. */
  give: (capture: CaptureRequest) => void;
  /** The page still shows it: what is refused is tried again for as long. */
  touch: (readingId: string) => void;
  isHeld: (readingId: string) => boolean;
  /** When (epoch ms) the background last took one, or `null`. */
  heldAt: () => number | null;
  /** Why what was given is not held yet; `null` while nothing was refused. */
  refusal: () => HoldRefusal | null;
  /** Something has changed that may have made room, or the page is about to go: tries again now. */
  retry: () => void;
  /** Gives up what is not held. */
  drop: () => void;
  /** The background holds none of it any more. */
  forget: () => void;
}

/** Between two tries, in ms; it doubles from the first to the longest. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;
/** What was refused is kept for another try for this long, in ms, after the page showed it last. */
const LONGEST_KEPT = 120_000;

/**
 * Gives what was read to the background, and what is refused again after a growing pause, which all of them share. Calls
 * `onChange` after each answer, and before what seems to show no more is given up: a look then says what still shows.
 *
 * @param send resolves to the answer, `null` where there is nobody any more
 */
export function createHolding(
  send: (capture: CaptureRequest) => Promise<Answer<ReplyTo<'password:captured'>> | null>,
  onChange: () => void,
  signal: AbortSignal,
): Holding {
  const held = new Set<string>();
  const waiting = new Map<string, { capture: CaptureRequest; since: number; refusal: HoldRefusal | null }>();
  let heldAt: number | null = null;
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', drop, { once: true });

  function drop(): void {
    clearTimeout(timer);
    timer = undefined;
    waiting.clear();
  }

  async function attempt(readingId: string): Promise<void> {
    const entry = waiting.get(readingId);
    if (!entry) return;
    const answer = await send(entry.capture);
    if (answer?.ok) {
      held.add(readingId);
      heldAt = Date.now();
      pause = 0;
    }
    if (waiting.get(readingId) !== entry) return;
    if (answer === null || answer.ok) waiting.delete(readingId);
    if (answer && !answer.ok) {
      waiting.set(readingId, { ...entry, refusal: answer.refusal === 'full' ? 'full' : 'failed' });
      tryLater();
    }
    onChange();
  }

  function tryLater(): void {
    if (timer !== undefined || signal.aborted) return;
    pause = Math.min(LONGEST_PAUSE, pause === 0 ? FIRST_PAUSE : pause * 2);
    timer = setTimeout(retry, pause);
  }

  function retry(): void {
    clearTimeout(timer);
    timer = undefined;
    // After a sleep nobody has looked yet whether the page still shows it.
    if ([...waiting.values()].some(isPast)) onChange();
    for (const [id, entry] of waiting) if (isPast(entry)) waiting.delete(id);
    for (const [id, { refusal }] of waiting) if (refusal) void attempt(id);
  }

  return {
    give(capture) {
      const before = waiting.get(capture.readingId);
      if (signal.aborted || before?.capture.value === capture.value) return;
      const isPausing = timer !== undefined;
      const since = before?.since ?? Date.now();
      waiting.set(capture.readingId, { capture, since, refusal: isPausing ? 'failed' : null });
      if (!isPausing) void attempt(capture.readingId);
    },
    touch(readingId) {
      const entry = waiting.get(readingId);
      if (entry) entry.since = Date.now();
    },
    isHeld: (readingId) => held.has(readingId) && !waiting.has(readingId),
    heldAt: () => heldAt,
    refusal: () => {
      const refusals = [...waiting.values()].map(({ refusal }) => refusal);
      return refusals.find((refusal) => refusal === 'full') ?? refusals.find((refusal) => refusal !== null) ?? null;
    },
    retry,
    drop,
    forget() {
      held.clear();
      heldAt = null;
    },
  };
}

/** Whether it is too long ago that the page showed it. */
function isPast({ since }: { since: number }): boolean {
  return Date.now() - since > LONGEST_KEPT;
}
