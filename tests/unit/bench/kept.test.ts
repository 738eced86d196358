import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { putIntoDocument } from '../../bench/print-results';
import { KEPT, parseResults } from '../../bench/results';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const KEPT_RESULTS = parseResults(readFileSync(KEPT, 'utf8'));
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What was counted of one way of the person. */
const counted = (way: string, measure: string) =>
  KEPT_RESULTS.rows.find(({ id }) => id === `person/${way}/${measure}`)?.value.median ?? Number.NaN;

it('docs/benchmark.md shows the kept table', () => {
  const document = read('docs/benchmark.md');
  expect(putIntoDocument(document, KEPT_RESULTS)).toBe(document);
});

describe('the acts of the shortest way', () => {
  const acts = counted('Do the steps for me', 'acts');

  it('are listed in the README, as many as were counted', () => {
    const [, said, list = ''] = /The shortest way has \*\*(\w+) acts\*\*: ([^.]*)\./.exec(read('README.md')) ?? [];
    expect(said).toBe(NUMBERS[acts]);
    expect(list.split(';')).toHaveLength(acts);
  });

  it('are as many in every sentence of ours that counts them', () => {
    const said = Array.from(read('locales/en.yml').matchAll(/(\w+) acts\b/g), ([, number]) => number);
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([NUMBERS[acts]]));
  });
});

it('the README tells of the way by hand what was counted', () => {
  const told = /By hand it takes (\w+): (\d+) clicks, (\d+) keys and the clipboard instead of (\d+) clicks/;
  const [, acts, ...numbers] = told.exec(read('README.md')) ?? [];
  expect(acts).toBe(NUMBERS[counted('by hand', 'acts')]);
  expect(numbers.map(Number)).toEqual([
    counted('by hand', 'clicks'),
    counted('by hand', 'keys'),
    counted('Do the steps for me', 'clicks'),
  ]);
});
