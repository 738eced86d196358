/** Allows each tab a burst, then a steady rate, so that a page that floods cannot keep the background busy. */
export interface RateLimit {
  /** Whether this tab may speak now; counts the attempt. */
  allows(tabId: number | null): boolean;
}

const BURST = 100;
const PER_SECOND = 50;

/** @param now gives epoch ms */
export function createRateLimit(now: () => number): RateLimit {
  const buckets = new Map<number | null, { tokens: number; at: number }>();
  return {
    allows(tabId) {
      const at = now();
      const former = buckets.get(tabId) ?? { tokens: BURST, at };
      const tokens = Math.min(BURST, former.tokens + ((at - former.at) / 1000) * PER_SECOND);
      buckets.set(tabId, { tokens: Math.max(0, tokens - 1), at });
      return tokens >= 1;
    },
  };
}
