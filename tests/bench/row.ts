/** One line of the table. */
export interface Row {
  /** What was measured, in words. */
  what: string;
  unit: 'ms' | 'KiB' | 'kB gz' | 'scripts';
  /** One number a round. */
  samples: number[];
  /** What the platform costs at the least, or what comparable extensions need; empty where nobody measured. */
  beside: string;
}

/** What a row's samples come to. */
export interface Summary {
  median: number;
  lowest: number;
  highest: number;
}

/** The middle, the least and the greatest of the samples; `null` where there are none. */
export function summarise(samples: readonly number[]): Summary | null {
  const sorted = samples.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [lowest, highest, upper, lower] = [sorted[0], sorted.at(-1), sorted[half], sorted[sorted.length - 1 - half]];
  if (lowest === undefined || highest === undefined || upper === undefined || lower === undefined) return null;
  return { median: (upper + lower) / 2, lowest, highest };
}
