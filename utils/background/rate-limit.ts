/** Allows each tab a burst, then a steady rate, so that a page that floods cannot keep the background busy. */
export interface RateLimit {
  /**
   * Whether this tab may speak now; counts the attempt. A password that is to be held is counted by itself: neither what
   * else the page says nor an honest retry stands in its way.
   */
  allows(tabId: number | null, isCapture: boolean): boolean;
}

const TALK = { burst: 100, perSecond: 50 };
const CAPTURES = { burst: 20, perSecond: 5 };

/** @param now gives epoch ms */
export function createRateLimit(now: () => number): RateLimit {
  const talk = createBuckets(TALK, now);
  const captures = createBuckets(CAPTURES, now);
  return { allows: (tabId, isCapture) => (isCapture ? captures : talk)(tabId) };
}

function createBuckets({ burst, perSecond }: typeof TALK, now: () => number): (tabId: number | null) => boolean {
  const buckets = new Map<number | null, { tokens: number; at: number }>();
  return (tabId) => {
    const at = now();
    const former = buckets.get(tabId) ?? { tokens: burst, at };
    // A clock that is set back takes nothing away.
    const tokens = Math.min(burst, former.tokens + (Math.max(0, at - former.at) / 1000) * perSecond);
    buckets.set(tabId, { tokens: Math.max(0, tokens - 1), at });
    return tokens >= 1;
  };
}
