import { vi } from 'vitest';

/** Runs it again and again until it no longer throws; on a busy machine a state may take its time. */
export function waitFor<Result>(attempt: () => Result | Promise<Result>): Promise<Result> {
  return vi.waitFor(attempt, { timeout: 15_000, interval: 20 });
}
