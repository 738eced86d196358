import { mayBeSameAccount } from '../journey/held-password';
import type { Brief } from '../messages/brief';

/** What the background holds of what one document has read, as it says it from brief to brief. */
export interface HeldThere {
  /**
   * Takes what a new brief says is held: `null` where that is the same as before, `'forgotten'` where the password that was
   * captured since `since` is gone without having been delivered, `'other'` after any other change.
   *
   * @param readingId what the page shows, `null` where it shows nothing
   */
  hear: (
    brief: Brief,
    of: { since: number; readingId: string | null; isDelivered: boolean },
  ) => 'other' | 'forgotten' | null;
  /** Whether one of this account, or of an unknown one, is held that came since that time (epoch ms). */
  isHeldSince: (since: number, account: string | null) => boolean;
  /** What became of a reading that was forgotten; `null` of any other. The person may have ordered it to be held once more. */
  fateOf: (readingId: string | null, account: string | null) => 'forgotten' | 'held-again' | null;
  /** Another password is under way. */
  restart: () => void;
}

/** Follows the background's word on what is held. */
export function followHeld(): HeldThere {
  let held: Brief['held'] = [];
  let forgotten: { readingId: string | null; at: number } | null = null;

  const isHeldSince: HeldThere['isHeldSince'] = (since, account) =>
    held.some((entry) => entry.capturedAt >= since && mayBeSameAccount(account, entry.account));

  return {
    hear(brief, { since, readingId, isDelivered }) {
      if (brief.held === held) return null;
      const wasHeld = isHeldSince(since, null);
      ({ held } = brief);
      const isGone = brief.guide.status === 'running' && wasHeld && !isHeldSince(since, null) && !isDelivered;
      if (isGone) forgotten = { readingId, at: Date.now() };
      return isGone ? 'forgotten' : 'other';
    },
    isHeldSince,
    fateOf(readingId, account) {
      if (forgotten === null || readingId !== forgotten.readingId) return null;
      return isHeldSince(forgotten.at, account) ? 'held-again' : 'forgotten';
    },
    restart() {
      forgotten = null;
    },
  };
}
