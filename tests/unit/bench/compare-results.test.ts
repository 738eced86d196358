import { expect, it } from 'vitest';
import { compareResults } from '../../bench/compare-results';
import type { SummarisedRow } from '../../bench/row';

const row = (median: number, more: Partial<SummarisedRow> = {}): SummarisedRow => ({
  id: 'look/x',
  what: 'One look',
  unit: 'ms',
  value: { median, p95: median, lowest: median, highest: median, count: 3 },
  ...more,
});
const compare = (before: SummarisedRow[], now: SummarisedRow[]) => compareResults({ rows: before }, { rows: now });
const floorOf = (median: number) => ({ floor: { what: 'the least', value: row(median).value } });

it.each([
  [100, 120, []],
  [100, 121, ['One look: 100 → 121 ms (+21 %).']],
  [100, 80, []],
  [100, 79, ['One look: 100 → 79 ms (-21 %).']],
  [0, 0, []],
  [0, 1, ['One look: 0 → 1 ms.']],
])('from %d to %d it says %j', (from, to, said) => {
  expect(compare([row(from)], [row(to)])).toEqual(said);
});

it('tells how the floor moved, which is the machine’s doing', () => {
  expect(compare([row(10, floorOf(5))], [row(20, floorOf(11))])).toEqual([
    'One look: 10 → 20 ms (+100 %), its floor 5 → 11.',
  ]);
  expect(compare([row(10)], [row(20, floorOf(11))])).toEqual(['One look: 10 → 20 ms (+100 %).']);
});

it('tells a goal that was met or missed until now, however little the number moved', () => {
  const goal = { basis: 'alone', median: 10 } as const;
  expect(compare([row(10, { goal })], [row(11, { goal })])).toEqual(['One look: the goal is no longer met.']);
  expect(compare([row(11, { goal })], [row(10, { goal })])).toEqual(['One look: the goal is met now.']);
  expect(compare([row(10, { goal })], [row(9, { goal })])).toEqual([]);
  expect(compare([row(10)], [row(11, { goal })])).toEqual([]);
});

it('tells what is new, what was not measured, and another unit', () => {
  expect(compare([row(1)], [row(1, { id: 'look/y', what: 'Two looks' })])).toEqual([
    'Two looks: new.',
    'One look: not measured this time.',
  ]);
  expect(compare([row(1)], [row(1, { unit: 's' })])).toEqual(['One look: was told in ms, now in s.']);
});
