import { describe, expect, it } from 'vitest';
import { type Goal, isPart, judgeGoal, type Summary, summarise, summariseRows } from '../../bench/row';

const one = (median: number, p95 = median): Summary => ({ median, p95, lowest: median, highest: p95, count: 2 });
const floor = { what: 'the least', value: one(10, 20) };

it('sums up by the middle, the 95th percentile, the ends and the number', () => {
  expect(summarise([5, 1, 3])).toEqual({ median: 3, p95: 5, lowest: 1, highest: 5, count: 3 });
  expect(summarise([4, 1, 2, 3])).toEqual({ median: 2.5, p95: 4, lowest: 1, highest: 4, count: 4 });
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
  expect(summarise(hundred)?.p95).toBe(95);
  expect(summarise([1.23456])?.median).toBe(1.23);
  expect(summarise([])).toBeNull();
});

it('leaves out what has no sample', () => {
  const row = { id: 'look/x', what: 'x', unit: 'ms', samples: [1] } as const;
  expect(summariseRows([{ ...row, samples: [] }])).toEqual([]);
  expect(
    summariseRows([{ ...row, floor: { what: 'f', samples: [] }, peers: [{ what: 'p', samples: [] }] }]),
  ).toMatchObject([{ id: 'look/x', floor: undefined, peers: undefined }]);
  expect(
    summariseRows([{ ...row, floor: { what: 'f', samples: [2] }, peers: [{ what: 'p', samples: [3] }] }]),
  ).toMatchObject([{ floor: { what: 'f', value: { median: 2 } }, peers: [{ what: 'p', value: { median: 3 } }] }]);
});

describe('a goal', () => {
  const judge = (value: Summary, goal: Goal) => judgeGoal({ value, floor, goal });
  it.each<[string, Goal, number, number]>([
    ['alone', { basis: 'alone', median: 4 }, 4, 4.1],
    ['by the floor', { basis: 'times the floor', median: 1.5 }, 15, 15.1],
    ['over the floor', { basis: 'above the floor', median: 350 }, 360, 360.1],
  ])('%s is met up to its limit', (_, goal, met, missed) => {
    expect([judge(one(met), goal), judge(one(missed), goal)]).toEqual([true, false]);
  });

  it('of the 95th percentile is held against the floor’s own', () => {
    const goal: Goal = { basis: 'times the floor', median: 1.5, p95: 2 };
    expect([judge(one(15, 40), goal), judge(one(15, 40.1), goal)]).toEqual([true, false]);
  });

  it('about a floor that nobody measured is not judged', () => {
    const goal: Goal = { basis: 'times the floor', median: 9 };
    expect(judgeGoal({ value: one(1), goal })).toBeNull();
    expect(judgeGoal({ value: one(1) })).toBeNull();
    expect(judgeGoal({ value: one(1), goal: { basis: 'alone', median: 1 } })).toBe(true);
  });
});

it('knows its parts', () => {
  expect([isPart('person'), isPart('everything')]).toEqual([true, false]);
});
