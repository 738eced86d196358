import type { Certainty } from '../journey/held-password';
import type { PasswordSight } from './read-password';

/** One showing of a password on a page, followed while it stands there. */
export interface Tracked {
  readingId: string;
  value: string;
  certainty: Certainty;
  isSent: boolean;
}

/** The state after one look, and what it calls for. */
export interface Tracking {
  /** `null` when nothing shows: the value is dropped with it, so that no copy outlives the page's own. */
  tracked: Tracked | null;
  /** What has to go to the background now. */
  toSend: Tracked | null;
}

/**
 * Follows what the page shows. A value that grows (a page that types it letter by letter) stays one reading; a sure one
 * goes out at once, a doubtful one when it has stood still (`isStill`) or is about to be lost.
 */
export function nextTracking(
  before: Tracked | null,
  showing: PasswordSight,
  { newId, isStill }: { newId: () => string; isStill: boolean },
): Tracking {
  const unsent = before && !before.isSent ? before : null;
  if (showing.kind !== 'one') return { tracked: null, toSend: unsent && { ...unsent, isSent: true } };
  const { value, certainty } = showing.reading;
  if (before?.value === value) return send(before, isStill);
  // A sure value that loses letters is on its way out of the page.
  if (before?.certainty === 'sure' && before.value.startsWith(value)) return send(before, isStill);
  const isSameShowing = before !== null && isOneShowing(before, { value, certainty });
  const tracked = { readingId: isSameShowing ? before.readingId : newId(), value, certainty, isSent: false };
  const next = send(tracked, false);
  // Another password took the place of one that nobody has yet: that one goes first, the new one with the next look.
  return unsent && !isSameShowing ? { tracked: { ...tracked, isSent: false }, toSend: unsent } : next;
}

/** One grows into the other; but what is certain never gives its place to what is not. */
function isOneShowing(before: Tracked, { value, certainty }: Pick<Tracked, 'value' | 'certainty'>): boolean {
  if (before.certainty === 'sure' && certainty !== 'sure') return false;
  return value.startsWith(before.value) || before.value.startsWith(value);
}

function send(tracked: Tracked, isStill: boolean): Tracking {
  if (tracked.isSent || (tracked.certainty === 'check' && !isStill)) return { tracked, toSend: null };
  const sent = { ...tracked, isSent: true };
  return { tracked: sent, toSend: sent };
}
