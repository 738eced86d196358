/** Steps of work that are compared: long enough that what is done once does not count, short enough to end when it is squared. */
const FEW = 2_000;
const MANY = 4 * FEW;
const ROUNDS = 10;

/**
 * By what the time of an act grows when it is given four times as much: 4 where each sign is gone through once, 16 where
 * each is gone through for each other. Both are measured side by side, and the best of some rounds counts, so that a busy
 * machine changes neither.
 *
 * @param act is given how many signs of a text to make and to go through.
 */
export function growthOf(act: (count: number) => void): number {
  let few = Number.POSITIVE_INFINITY;
  let many = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    few = Math.min(few, timeOf(act, FEW));
    many = Math.min(many, timeOf(act, MANY));
  }
  return many / few;
}

/** More than what is gone through once grows by, and less than anything squared. */
export const LINEAR = 9;

function timeOf(act: (count: number) => void, count: number): number {
  const before = performance.now();
  act(count);
  return performance.now() - before;
}
