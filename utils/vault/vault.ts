import type { Certainty, Delivery, HeldPassword } from '../journey/held-password';

/** More than this many at once are nobody's journey: a page that floods is refused. */
export const MOST_HELD = 20;

/** A reading that is to be held, without its value. */
export interface Capture {
  readingId: string;
  account: string | null;
  name: string;
  certainty: Certainty;
}

/**
 * Holds a reading. A reading with the id of a held one takes its place: a page that types its password letter by letter
 * gives one password.
 *
 * @param id the id that a new entry gets
 * @returns the list and the entry's id, or `null` when the list is full
 */
export function holdPassword(
  held: readonly HeldPassword[],
  capture: Capture,
  { id, now, lifetimeMs }: { id: string; now: number; lifetimeMs: number },
): { held: HeldPassword[]; id: string } | null {
  const former = held.find((entry) => entry.readingId === capture.readingId);
  if (!former && held.length >= MOST_HELD) return null;
  const entry: HeldPassword = {
    ...capture,
    account: capture.account ?? former?.account ?? null,
    id: former?.id ?? id,
    capturedAt: now,
    expiresAt: now + lifetimeMs,
    delivery: { kind: 'none' },
  };
  return { held: [...held.filter((other) => other !== former), entry], id: entry.id };
}

/**
 * The list for a clock that may have been set back: what was held before it is said to have been read begins its time
 * anew, so that no password outlives a wrong clock by more than its own time. The same list where nothing is amiss.
 */
export function withClock(held: HeldPassword[], now: number): HeldPassword[] {
  if (held.every(({ capturedAt }) => capturedAt <= now)) return held;
  return held.map((entry) =>
    entry.capturedAt <= now
      ? entry
      : { ...entry, capturedAt: now, expiresAt: now + (entry.expiresAt - entry.capturedAt) },
  );
}

/** The passwords whose time is not up. */
export function withoutExpired(held: readonly HeldPassword[], now: number): HeldPassword[] {
  return held.filter((entry) => now < entry.expiresAt);
}

/** When the next password runs out, in epoch ms, or `null` when none is held. */
export function nextExpiry(held: readonly HeldPassword[]): number | null {
  return held.length === 0 ? null : Math.min(...held.map((entry) => entry.expiresAt));
}

/** The list with one password's hand-over brought forward. Its time runs on: a page may answer late, or never. */
export function withDelivery(held: readonly HeldPassword[], id: string, delivery: Delivery): HeldPassword[] {
  return held.map((entry) => (entry.id === id ? { ...entry, delivery } : entry));
}
