import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, grownBox, sharedArea } from '../../../utils/overlay/box.ts';
import { type BubbleSpace, placeBubble } from '../../../utils/overlay/place-bubble.ts';
import { deepened } from '../../seed.ts';

const SPACE: BubbleSpace = {
  viewport: { width: 1280, height: 800 },
  bubble: { width: 336, height: 200 },
  target: { x: 400, y: 300, width: 120, height: 32 },
  focus: null,
  subject: null,
  surroundings: null,
  neighbours: [],
  direction: 'ltr',
  last: null,
};

describe('in a large window', () => {
  test('stands below the target, in line with its start', () => {
    const { place, box } = placeBubble(SPACE);
    expect(place).toBe('below');
    expect(box.x).toBe(400);
    expect(box.y).toBeGreaterThan(332);
  });

  test('lines up with the other edge where the page runs from right to left', () => {
    const { box } = placeBubble({ ...SPACE, direction: 'rtl' });
    expect(box.x + box.width).toBe(520);
  });

  test('goes above where there is no room below', () => {
    const { box } = placeBubble({ ...SPACE, target: { x: 0, y: 740, width: 1280, height: 40 } });
    expect(box.y + box.height).toBeLessThan(740);
  });

  test('stands beside a dialog rather than on it', () => {
    const surroundings = { x: 380, y: 150, width: 420, height: 500 };
    const { place, box } = placeBubble({ ...SPACE, surroundings, target: { x: 400, y: 300, width: 380, height: 60 } });
    expect(place).toBe('right');
    expect(sharedArea(box, surroundings)).toBeLessThan(box.width * box.height * 0.1);
  });

  test('keeps its buttons in sight, though every place around a toolbar over a list covers something', () => {
    const rows = [190, 235, 280, 325].flatMap((y) => [
      { x: 280, y, width: 16, height: 16 },
      { x: 341, y: y - 6, width: 560, height: 24 },
    ]);
    const toolbar = [405, 585, 810].map((x) => ({ x, y: 132, width: 160, height: 32 }));
    const menu = Array.from({ length: 10 }, (_, at) => ({ x: 0, y: 60 + at * 38, width: 230, height: 38 }));
    const { box } = placeBubble({
      ...SPACE,
      bubble: { width: 336, height: 200 },
      target: { x: 271, y: 130, width: 130, height: 36 },
      neighbours: [...rows, ...toolbar, ...menu],
    });
    expect(box.height).toBe(200);
  });

  test('leaves the text free that it speaks of, as the password beside Done in a small window', () => {
    const small = {
      ...SPACE,
      viewport: { width: 640, height: 400 },
      bubble: { width: 336, height: 186 },
      target: { x: 499, y: 267, width: 96, height: 32 },
      surroundings: { x: 20, y: 76, width: 600, height: 248 },
    };
    const subject = { x: 45, y: 240, width: 120, height: 18 };
    expect(sharedArea(placeBubble(small).box, subject)).toBeGreaterThan(0);
    expect(sharedArea(placeBubble({ ...small, subject }).box, subject)).toBe(0);
  });

  test('stands above the label of a field that has no room below it, with its buttons in sight', () => {
    const label = { x: 45, y: 197, width: 414, height: 16 };
    const { box } = placeBubble({
      ...SPACE,
      viewport: { width: 640, height: 400 },
      bubble: { width: 400, height: 168 },
      target: { x: 45, y: 217, width: 550, height: 36 },
      subject: label,
      surroundings: { x: 20, y: 84, width: 600, height: 232 },
    });
    expect(box.height).toBe(168);
    expect(box.y + box.height).toBeLessThan(label.y);
  });

  test('leaves the focused element free', () => {
    const focus = { x: 400, y: 350, width: 200, height: 32 };
    expect(sharedArea(placeBubble({ ...SPACE, focus }).box, focus)).toBe(0);
  });

  test('without a target it waits in the corner where reading ends', () => {
    expect(placeBubble({ ...SPACE, target: null }).place).toBe('bottom-right');
    expect(placeBubble({ ...SPACE, target: null, direction: 'rtl' }).place).toBe('bottom-left');
  });

  test('does not change sides for a small advantage', () => {
    const target = { x: 400, y: 560, width: 120, height: 32 };
    const first = placeBubble({ ...SPACE, target });
    for (let y = 560; y < 600; y += 4) {
      expect(placeBubble({ ...SPACE, target: { ...target, y }, last: 'right' }).place).toBe('right');
    }
    expect(first.place).not.toBe('top-left');
  });
});

describe('among other controls', () => {
  const rows = (x: number, count = 8) =>
    Array.from({ length: count }, (_, row) => ({ x, y: 100 + row * 48, width: 120, height: 32 }));
  const isFree = (box: Box, neighbours: Box[]) => neighbours.every((one) => sharedArea(box, one) === 0);

  test.each([
    ['from left to right', 'ltr' as const, 1100],
    ['from right to left', 'rtl' as const, 60],
    ['in the midst', 'ltr' as const, 600],
  ])('stands beside the column, not on the next rows, %s', (_, direction, x) => {
    const column = rows(x);
    for (const target of column) {
      const neighbours = column.filter((box) => box !== target);
      const { box } = placeBubble({ ...SPACE, direction, target, neighbours });
      expect(isFree(box, neighbours)).toBe(true);
      expect(sharedArea(box, target)).toBe(0);
    }
  });

  test('prefers the place that leaves the row free', () => {
    const target = { x: 1100, y: 300, width: 120, height: 32 };
    const row = { x: 100, y: 292, width: 1120, height: 48 };
    const { place, box } = placeBubble({ ...SPACE, target, neighbours: [row] });
    expect(place).toBe('below');
    expect(sharedArea(box, row)).toBe(0);
  });

  test('where everything is full it still covers neither target nor focus', () => {
    const target = { x: 600, y: 388, width: 80, height: 24 };
    const focus = { x: 600, y: 440, width: 80, height: 24 };
    const neighbours = Array.from({ length: 400 }, (_, at) => ({
      x: (at % 20) * 64,
      y: Math.floor(at / 20) * 40,
      width: 56,
      height: 28,
    }));
    const { box } = placeBubble({ ...SPACE, target, focus, neighbours });
    expect(sharedArea(box, target) + sharedArea(box, focus)).toBe(0);
  });
});

const length = (min: number, max: number) => fc.integer({ min, max });
const anyBox = fc.record({
  x: length(-200, 2600),
  y: length(-200, 1600),
  width: length(8, 500),
  height: length(8, 120),
});
const space = fc.record({
  viewport: fc.record({ width: length(240, 2560), height: length(180, 1600) }),
  bubble: fc.record({ width: fc.constant(336), height: length(80, 500) }),
  target: fc.option(anyBox),
  focus: fc.option(anyBox),
  subject: fc.constant(null),
  surroundings: fc.option(anyBox),
  neighbours: fc.array(anyBox, { maxLength: 12 }),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  last: fc.constantFrom(null, 'below' as const, 'left' as const, 'top-right' as const),
});

/** The first space found for which the bubble is not as it should be. */
function findCounterexample(isRight: (any: BubbleSpace, bubble: Box) => boolean): unknown {
  const property = fc.property(space, (any) => isRight(any, placeBubble(any).box));
  return fc.check(property, { numRuns: deepened(3000) }).counterexample;
}

describe('anywhere', () => {
  test('never leaves the window', () => {
    const counterexample = findCounterexample(({ viewport }, { x, y, width, height }) => {
      const isInside = x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height;
      return isInside && width > 0 && height > 0;
    });
    expect(counterexample).toBeNull();
  });

  test('never covers the target while a whole bubble fits beside, above or below it', () => {
    const counterexample = findCounterexample(({ target, viewport, bubble }, box) => {
      if (!target) return true;
      const room = grownBox(target, 24);
      const hasRoom =
        viewport.height - room.y - room.height > bubble.height ||
        room.y > bubble.height ||
        viewport.width - room.x - room.width > bubble.width + 16 ||
        room.x > bubble.width + 16;
      return !hasRoom || sharedArea(box, target) === 0;
    });
    expect(counterexample).toBeNull();
  });
});
