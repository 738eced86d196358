import { expect, test } from 'vitest';
import { selectedPassword, stripEnds } from '../../../utils/journey/password-shape';

test.each([
  ['\u00A0abcd efgh\u200B\r\n', 'abcd efgh'],
  ['\u202Aabcd\u202C', 'abcd'],
  ['\u00ADab\u00ADcd\uFEFF', 'ab\u00ADcd'],
  ['abcd', 'abcd'],
  [' \u200B ', ''],
])('stripEnds(%j) is %j', (raw, stripped) => {
  expect(stripEnds(raw)).toBe(stripped);
});

test('goes once through what a page has blown up', () => {
  const blanks = '\u00A0'.repeat(200_000);
  expect(selectedPassword(`abcdefgh${blanks}x`)).toBeNull();
  expect(stripEnds(`${blanks}abcdefgh${blanks}`)).toBe('abcdefgh');
});
