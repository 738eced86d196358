import { expect, test } from 'vitest';
import { formatCountdown, minutesToAnnounce } from '../../../../utils/pages/popup/countdown';

test.for([
  [600_000, '10:00'],
  [59_001, '1:00'],
  [59_000, '0:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
] as const)('%i ms are shown as %s', ([ms, text]) => {
  expect(formatCountdown(ms)).toBe(text);
});

test.for([
  [120_001, null],
  [120_000, 2],
  [60_001, 2],
  [60_000, 1],
  [1, 1],
  [0, null],
] as const)('at %i ms the announcement is %s', ([ms, minutes]) => {
  expect(minutesToAnnounce(ms)).toBe(minutes);
});
