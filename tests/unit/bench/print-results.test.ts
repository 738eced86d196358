import { describe, expect, it } from 'vitest';
import { printResults, putIntoDocument } from '../../bench/print-results';
import { parseResults, type Results } from '../../bench/results';
import type { SummarisedRow, Summary } from '../../bench/row';

const one = (median: number): Summary => ({ median, p95: median, lowest: median, highest: median, count: 1 });
const many: Summary = { median: 32.4, p95: 51, lowest: 9.25, highest: 1_200, count: 20 };
const results = (rows: SummarisedRow[], skipped = ''): Results => ({
  day: '2026-11-30',
  machine: 'A processor, 2 cores, 8 GiB',
  versions: 'Chrome/156, Node 24',
  load: { before: 0.02, after: 0.4 },
  rounds: 3,
  skipped,
  rows,
});
const cellsOf = (text: string, what: string) =>
  text
    .split('\n')
    .find((line) => line.startsWith(`| ${what} `))
    ?.split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('the tables', () => {
  it('say where, when and on how calm a machine, what was skipped and what is missing', () => {
    const text = printResults(results([{ id: 'size/x', what: 'x', unit: 'kB gz', value: one(1) }], 'No peer.'));
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Measured on 2026-11-30: A processor, 2 cores, 8 GiB; Chrome/156, Node 24.',
      '3 rounds; load per core 0.02 before, 0.4 after (0 is an idle machine).',
      'No peer.',
      'Not measured in this run: person, popup, hand-over, keeping-up, look, heap, pages.',
    ]);
  });

  it('have all of a row: ends, floor, goal, and what stands beside it', () => {
    const floor = { what: 'the least', value: many };
    const goal = { basis: 'times the floor', median: 0.5, p95: 2 } as const;
    const peers = [{ what: 'another', value: one(7) }];
    const text = printResults(
      results([{ id: 'popup/x', what: 'Opened', unit: 'ms', value: many, floor, peers, goal }]),
    );
    expect(cellsOf(text, 'Opened')).toEqual([
      'Opened',
      '32.4 ms',
      '51',
      '9.3 to 1200',
      'the least 32.4 (95 %: 51)',
      '≤ 0.5 / 2 × floor',
      '**missed**',
      'another 7',
    ]);
  });

  it('have no ends where there is one sample, and no verdict without a goal', () => {
    const goal = { basis: 'above the floor', median: 350 } as const;
    const text = printResults(
      results([
        { id: 'size/x', what: 'Plain', unit: 'kB gz', value: one(12.34) },
        { id: 'heap/x', what: 'Heap', unit: 'KiB', value: one(5), floor: { what: 'f', value: one(1) }, goal },
      ]),
    );
    expect(cellsOf(text, 'Plain')).toEqual(['Plain', '12.3 kB gz', '', '', '', '', '', '']);
    expect(cellsOf(text, 'Heap')).toEqual(['Heap', '5 KiB', '', '', 'f 1', '≤ floor + 350 KiB', 'met', '']);
  });

  it('have the ways of the person side by side', () => {
    const text = printResults(
      results([
        { id: 'person/by hand/acts', what: '', unit: '', value: one(12) },
        { id: 'person/by hand/travel', what: '', unit: 'px', value: one(4_500) },
        { id: 'person/guided/acts', what: '', unit: '', value: one(4) },
      ]),
    );
    expect(cellsOf(text, 'The person')).toEqual(['The person', 'by hand', 'guided']);
    expect(cellsOf(text, 'acts')).toEqual(['acts', '12', '4']);
    expect(cellsOf(text, 'travel')).toEqual(['travel', '4500 px', '']);
    expect(text).not.toContain('| What');
  });
});

it('stand in the document in the place that is kept for them, once and again', () => {
  const [begin, end] = [
    '<!-- What follows is written by npm run bench -- --write -->',
    '<!-- What goes before is written by npm run bench -- --write -->',
  ];
  const printed = printResults(results([]));
  const written = putIntoDocument(`# Head\n${begin}\nold\n${end}\ntail\n`, results([]));
  expect(written).toBe(`# Head\n${begin}\n\n${printed}\n\n${end}\ntail\n`);
  expect(putIntoDocument(written, results([]))).toBe(written);
  expect(() => putIntoDocument('# Head', results([]))).toThrow('no place');
});

it('are read as they were written, and nothing else is', () => {
  const goal = { basis: 'alone', median: 4 } as const;
  const kept = results([{ id: 'size/x', what: 'x', unit: '', value: many, goal }]);
  expect(parseResults(JSON.stringify(kept))).toEqual(kept);
  expect(() => parseResults('{"rows": []}')).toThrow('day');
});
