/** Reads of one thing that may overlap. */
export interface NewestOnly {
  /** Reads now; resolves when that answer was applied or overtaken. */
  now: () => Promise<void>;
  /** Reads now, or once more after the read that is under way: a burst of news costs two reads. */
  soon: () => void;
}

/** Lets a newer answer overtake an older one, and never the other way round. */
export function createNewestOnly<T>(read: () => Promise<T>, apply: (value: T) => void): NewestOnly {
  let asked = 0;
  let applied = 0;
  let isReading = false;
  let isStale = false;

  async function now(): Promise<void> {
    asked += 1;
    const turn = asked;
    const value = await read();
    if (turn < applied) return;
    applied = turn;
    apply(value);
  }

  async function follow(): Promise<void> {
    isReading = true;
    try {
      do {
        isStale = false;
        // One after the other is the point: what came meanwhile is in the next read.
        await now();
      } while (isStale);
    } finally {
      isReading = false;
    }
  }

  return {
    now,
    soon: () => {
      isStale = true;
      if (!isReading) void follow();
    },
  };
}
