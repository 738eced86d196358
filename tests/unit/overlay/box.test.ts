import { expect, test } from 'vitest';
import { grownBox, hasPoint, overhang, sharedArea } from '../../../utils/overlay/box.ts';

const BOX = { x: 10, y: 20, width: 30, height: 40 };

test('grows on every side', () => {
  expect(grownBox(BOX, 5)).toEqual({ x: 5, y: 15, width: 40, height: 50 });
});

test('shares no area with what only touches it', () => {
  expect(sharedArea(BOX, { x: 40, y: 20, width: 9, height: 9 })).toBe(0);
  expect(sharedArea(BOX, { x: 35, y: 50, width: 100, height: 100 })).toBe(50);
});

test('has the points on its edges', () => {
  expect(hasPoint(BOX, 10, 60)).toBe(true);
  expect(hasPoint(BOX, 9, 60)).toBe(false);
});

test('reaches over the edges of a frame', () => {
  const frame = { x: 0, y: 30, width: 25, height: 100 };
  expect(overhang(BOX, frame)).toEqual({ top: 10, right: 15, bottom: 0, left: 0 });
});
