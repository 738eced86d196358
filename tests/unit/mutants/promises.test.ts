import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatTable } from '../../mutants/format-table';
import { mutate, titlePattern } from '../../mutants/mutate';
import { ATTACK_ROWS, README_ROWS, ROWS } from '../../mutants/rows';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
/** The files that a test takes its rows from, where it does not list them itself. */
const importedBy = (file: string) =>
  [...read(file).matchAll(/from '(\.[^']+)'/g)]
    .map(([, path = '']) => join(dirname(file), path.replace(/(\.ts)?$/, '.ts')))
    .filter((path) => existsSync(join(ROOT, path)));
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** How many attacks of each kind are known. */
const KNOWN = {
  ORI: 2,
  TOC: 6,
  FRM: 3,
  HID: 2,
  CLK: 3,
  MSG: 6,
  ENV: 4,
  CAP: 8,
  MEM: 10,
  INC: 2,
  PRM: 1,
  XSS: 1,
  NET: 1,
  BLD: 2,
  STP: 3,
  PCK: 3,
  VER: 2,
};

test('every attack has its row', () => {
  const ids = Object.entries(KNOWN).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => `${kind}-${String(index + 1).padStart(2, '0')}`),
  );
  expect(ATTACK_ROWS.map(({ id }) => id)).toEqual(ids);
});

test('every sentence that the README promises has its row, in its words', () => {
  const readme = plain(read('README.md').replaceAll(/^\d\. /gm, ''));
  const [, promises = ''] = readme.split('## What it promises ');
  let rest = promises.split(' ## ')[0]?.replace(/\| permission .*\| /, '') ?? '';
  for (const { says } of README_ROWS) {
    expect(readme).toContain(says);
    rest = rest.replace(says, '');
  }
  // What follows the last promise leads on to other documents.
  expect(plain(rest)).toMatch(/^\[SECURITY\.md\]/);
});

test('what a mutant may not hold is said', () => {
  for (const { proofs, note } of ROWS) expect(proofs.length > 0 || note !== undefined).toBe(true);
});

describe.each(ROWS.flatMap(({ id, proofs }) => proofs.map((proof) => ({ id, ...proof }))))(
  '$id without $without',
  (proof) => {
    test('is a change of one place of the product', () => {
      expect(mutate(read(proof.in), proof)).not.toBe(read(proof.in));
    });

    test('has a test of that title', () => {
      expect(existsSync(join(ROOT, proof.test))).toBe(true);
      const quoted = ["'", '"', '`'].map((quote) => `${quote}${proof.title}${quote}`);
      expect(quoted.filter((title) => read(proof.test).includes(title))).not.toEqual([]);
      const rows = [proof.test, ...importedBy(proof.test)].map(read).join('\n');
      expect(proof.row === undefined || rows.includes(proof.row)).toBe(true);
    });
  },
);

test('a change that is not of one place is refused', () => {
  const change = { in: 'a.ts', find: 'b', put: 'c' };
  expect(mutate('abc', change)).toBe('acc');
  expect(mutate('a b', { ...change, put: '$&$`' })).toBe('a $&$`');
  for (const text of ['a', 'bb']) expect(() => mutate(text, change)).toThrow('a.ts holds');
  expect(() => mutate('b', { ...change, put: 'b' })).toThrow('would stay as it is');
});

test.each([
  ['one of %s', undefined, 'one of (those)?', true],
  ['one of %s', 'these', 'one of these', true],
  ['one of %s', 'these', 'one of those', false],
  ['%s, %s: %s', 'a.b', 'a.b, c: d', true],
  ['%s, %s: %s', 'a.b', 'axb, c: d', false],
])('the title %s with %s means %s: %s', (title, row, name, isMeant) => {
  const pattern = titlePattern({ title, ...(row === undefined ? {} : { row }) });
  expect(new RegExp(`^${pattern}`).test(name)).toBe(isMeant);
});

test('the document is current', async () => {
  await expect(formatTable()).toMatchFileSnapshot(join(ROOT, 'docs/promises.md'));
});
