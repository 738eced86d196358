import fc from 'fast-check';
import { expect, test } from 'vitest';
import { showText } from '../../../../utils/pages/show-text';

test('a page cannot turn a sentence around, break its line or flood it', () => {
  expect(showText('a\u202Eb\u0000\n c')).toBe('a b c');
  expect(showText('x'.repeat(200), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(showText('שלום')).toBe('\u2068שלום\u2069');
});

/** Code units of the first planes: letters of all directions, controls, invisible characters. */
const anyText = fc.array(fc.integer({ min: 0, max: 0x2fff })).map((units) => String.fromCharCode(...units));

test('any text ends in one short line without control or direction characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const shown = showText(text).replace(/^\u2068|\u2069$/g, '');
      expect(shown).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(Array.from(shown).length).toBeLessThanOrEqual(320);
    }),
  );
});
