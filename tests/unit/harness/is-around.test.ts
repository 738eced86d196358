import { expect, it } from 'vitest';
import { isAround } from '../../e2e/harness/is-around.ts';

const TARGET = { x: 100, y: 50, width: 80, height: 20 };

it.each([
  ['with a small margin', { x: 94, y: 44, width: 92, height: 32 }, true],
  ['exactly on it', TARGET, true],
  ['beside it', { x: 200, y: 44, width: 92, height: 32 }, false],
  ['cutting into it', { x: 110, y: 44, width: 92, height: 32 }, false],
  ['around much more', { x: 0, y: 0, width: 400, height: 300 }, false],
])('a ring %s', (_, ring, expected) => {
  expect(isAround(ring, TARGET)).toBe(expected);
});
