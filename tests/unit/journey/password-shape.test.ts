import { expect, test } from 'vitest';
import { stripEnds } from '../../../utils/journey/password-shape';

test.each([
  ['\u00A0abcd efgh\u200B\r\n', 'abcd efgh'],
  ['\u202Aabcd\u202C', 'abcd'],
  ['\u00ADab\u00ADcd\uFEFF', 'ab\u00ADcd'],
  ['abcd', 'abcd'],
  [' \u200B ', ''],
])('stripEnds(%j) is %j', (raw, stripped) => {
  expect(stripEnds(raw)).toBe(stripped);
});
