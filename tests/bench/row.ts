/** What can be measured, in the order of the table. */
export const PARTS = ['person', 'size', 'popup', 'hand-over', 'keeping-up', 'look', 'heap', 'pages'] as const;
/** One of the parts. */
export type Part = (typeof PARTS)[number];

/** Whether a part has this name. */
export function isPart(name: string): name is Part {
  return PARTS.some((part) => part === name);
}

/** What a row's numbers are counted in; the empty unit is for things that the row's name tells. */
export const UNITS = ['ms', 's', 'KiB', 'kB gz', 'px', ''] as const;
export type Unit = (typeof UNITS)[number];

/** What the row's number is held against: itself, its ratio to the floor, or how far it lies above the floor. */
export const BASES = ['alone', 'times the floor', 'above the floor'] as const;

/** The most that a number may be; `p95` where the 95th percentile has a goal of its own. */
export interface Goal {
  basis: (typeof BASES)[number];
  median: number;
  p95?: number | undefined;
}

/** The samples of one thing, and of what stands beside it. */
export interface Samples {
  what: string;
  samples: readonly number[];
}

/** One line of the table, as it was measured. */
export interface Row {
  /** Stays the same as long as the row means the same: tables are compared by it. */
  id: `${Part}/${string}`;
  /** What was measured, in words. */
  what: string;
  unit: Unit;
  samples: readonly number[];
  /** What the platform costs at the least, measured in the same rounds. */
  floor?: Samples;
  /** Other things of the same kind, measured in the same rounds. */
  peers?: readonly Samples[];
  goal?: Goal;
}

/** What a row's samples come to. */
export interface Summary {
  median: number;
  p95: number;
  lowest: number;
  highest: number;
  count: number;
}

/** A row without its samples, as it is kept. */
export interface SummarisedRow {
  id: string;
  what: string;
  unit: Unit;
  value: Summary;
  floor?: { what: string; value: Summary } | undefined;
  peers?: { what: string; value: Summary }[] | undefined;
  goal?: Goal | undefined;
}

/** The middle, the 95th percentile (nearest rank), the least and the greatest of the samples; `null` where there are none. */
export function summarise(samples: readonly number[]): Summary | null {
  const sorted = samples.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [lowest, highest, upper, lower] = [sorted[0], sorted.at(-1), sorted[half], sorted[sorted.length - 1 - half]];
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if ([lowest, highest, upper, lower, p95].includes(undefined)) return null;
  const middle = (Number(upper) + Number(lower)) / 2;
  return {
    median: round(middle),
    p95: round(Number(p95)),
    lowest: round(Number(lowest)),
    highest: round(Number(highest)),
    count: sorted.length,
  };
}

/** Rows without their samples; those without any are left out. */
export function summariseRows(rows: readonly Row[]): SummarisedRow[] {
  return rows.flatMap(({ id, what, unit, samples, floor, peers = [], goal }) => {
    const value = summarise(samples);
    if (!value) return [];
    const beside = [floor ?? []].flat().flatMap(summariseBeside)[0];
    const others = peers.flatMap(summariseBeside);
    return [{ id, what, unit, value, floor: beside, peers: others.length > 0 ? others : undefined, goal }];
  });
}

/** Whether the row's goal is reached; `null` where it has none, or lacks the floor that the goal is about. */
export function judgeGoal({ value, floor, goal }: Pick<SummarisedRow, 'value' | 'floor' | 'goal'>): boolean | null {
  if (!goal) return null;
  if (goal.basis !== 'alone' && !floor) return null;
  const least = { median: floor?.value.median ?? 0, p95: floor?.value.p95 ?? 0 };
  const most = (limit: number, from: number): number =>
    ({ alone: limit, 'times the floor': limit * from, 'above the floor': limit + from })[goal.basis];
  const isMedianMet = value.median <= most(goal.median, least.median);
  return isMedianMet && (goal.p95 === undefined || value.p95 <= most(goal.p95, least.p95));
}

function summariseBeside({ what, samples }: Samples): { what: string; value: Summary }[] {
  const value = summarise(samples);
  return value ? [{ what, value }] : [];
}

/** Two places: nothing that is measured here is known better. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
