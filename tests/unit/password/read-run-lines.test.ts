import { afterEach, expect, test, vi } from 'vitest';
import type { Piece } from '../../../utils/look/read-runs';
import { readRunLines } from '../../../utils/password/read-run-lines';
import { growthOf, LINEAR } from '../../grow';

afterEach(() => void vi.restoreAllMocks());

/** A run of one element whose lines hold a letter each, as `<br>` parts them. */
function letters(count: number): { pieces: Piece[]; field: null } {
  const parent = {} as Element;
  const text = Array.from({ length: count }, (_, at) => String.fromCharCode(97 + (at % 26))).join('\n');
  return { pieces: [{ text, parent }], field: null };
}

test('a value with a line for each of its characters is one line', () => {
  expect(readRunLines(letters(40), () => false).map(({ text }) => text)).toEqual([
    'abcdefghijklmnopqrstuvwxyzabcdefghijklmn',
  ]);
});

test('a run of ever more lines costs each of them no more', () => {
  const looked = vi.spyOn(RegExp.prototype, 'test');
  const costOf = (count: number) => {
    looked.mockClear();
    readRunLines(letters(count), () => false);
    return looked.mock.calls.length;
  };
  const once = costOf(200);
  expect(once).toBeGreaterThan(200);
  expect(costOf(800)).toBeLessThan(5 * once);
});

test('a line without end is gone through once', () => {
  const growth = growthOf((count) => {
    const text = `${'a'.repeat(count)}:`;
    expect(readRunLines({ pieces: [{ text, parent: {} as Element }], field: null }, () => false)).toHaveLength(1);
  });
  expect(growth).toBeLessThan(LINEAR);
});
