import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { matches, rectOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { ROW } from '../look/places';
import type { Box, Size } from './box';

/** What a person may want to press or type into next. */
const CONTROL =
  'a[href], button, input, select, textarea, summary, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="radio" i], [role="checkbox" i], [role="switch" i], [role="combobox" i], [tabindex]:not([tabindex="-1"])';
/** Pixels between two looks: controls are wider than high, and at least 24 pixels high. */
const STEP = { x: 40, y: 20 };
/** A larger part of the window is a frame around controls, not one of them. */
const LARGEST_PART = 0.25;
const LEVELS = 6;

/**
 * The boxes of the controls in some parts of the window, as far as they can be seen and pressed, and of the target's row.
 * Looks at points instead of elements, so that it costs the same on a page of any size.
 */
export function readNeighbours(document: Document, areas: readonly Box[], target: Element | null): Box[] {
  const window = document.documentElement;
  const largest = window.clientWidth * window.clientHeight * LARGEST_PART;
  const isSmall = ({ width, height }: DOMRect) => width * height <= largest;
  const around = new Set(target ? layoutAncestors(target) : []);
  const controls = new Map<Element, DOMRect>();
  for (const { x, y } of pointsIn(areas)) {
    if ([...controls.values()].some((box) => isInside(box, x, y))) continue;
    const hit = elementAt(document, x, y, HOST_TAG);
    const above = hit ? layoutAncestors(hit).slice(0, LEVELS) : [];
    const control = above.find((element) => matches(element, CONTROL));
    if (!control || around.has(control) || (target && above.includes(target))) continue;
    const box = rectOf(control);
    if (isSmall(box)) controls.set(control, box);
  }
  const row = [...around].find((element) => element !== target && matches(element, ROW));
  return [...(row ? [rectOf(row)].filter(isSmall) : []), ...controls.values()];
}

function isInside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function pointsIn(areas: readonly Box[]): { x: number; y: number }[] {
  return areas.flatMap(({ x, y, width, height }) => {
    const columns = Array.from({ length: Math.floor(width / STEP.x) + 1 }, (_, at) => x + at * STEP.x);
    const rows = Array.from({ length: Math.floor(height / STEP.y) + 1 }, (_, at) => y + at * STEP.y);
    return columns.flatMap((left) => rows.map((top) => ({ x: left, y: top })));
  });
}

/** Where a bubble of that size could come to stand: around the target, and in the corners of the window. */
export function areasFor(target: Box | null, bubble: Size, window: Size): Box[] {
  const { width, height } = bubble;
  const corners = [0, window.width - width].flatMap((x) =>
    [0, window.height - height].map((y) => ({ x, y, width, height })),
  );
  const around = target && {
    x: target.x - width,
    y: target.y - height,
    width: target.width + 2 * width,
    height: target.height + 2 * height,
  };
  return [...(around ? [around] : []), ...corners].map((area) => insideOf(area, window));
}

function insideOf(box: Box, window: Size): Box {
  const x = Math.max(1, box.x);
  const y = Math.max(1, box.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, window.width - 1) - x),
    height: Math.max(0, Math.min(box.y + box.height, window.height - 1) - y),
  };
}
