import { ancestorsOf } from '../dom/composed-tree';
import { rectOf } from '../dom/native-dom';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Below this (CSS pixels) no person could have been meant to type. */
export const SMALLEST_FIELD = 8;

/** Whether a point lies in the window. */
export function isOnScreen({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
}

/**
 * Whether no clipping ancestor hides the element for good, so much of it that nobody could type there, and every scroller
 * can bring it into its box.
 */
export function isReachable(element: Element): boolean {
  let rect = rectOf(element);
  if (getComputedStyle(element).position === 'fixed') return isOnScreen(centreOf(rect));
  for (const at of ancestorsOf(element)) {
    if (at === element || at === document.documentElement || at === document.body) continue;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const box = rectOf(at);
    const centre = centreOf(rect);
    if (/hidden|clip/.test(overflowX)) {
      rect = within(rect, box, 'x');
      if (rect.width < SMALLEST_FIELD || rect.left > centre.x || rect.right < centre.x) return false;
    }
    if (/hidden|clip/.test(overflowY)) {
      rect = within(rect, box, 'y');
      if (rect.height < SMALLEST_FIELD || rect.top > centre.y || rect.bottom < centre.y) return false;
    }
    if (/auto|scroll/.test(overflowX + overflowY)) {
      if (!canScrollTo(at, centreOf(rect), box)) return false;
      // From here outwards, what counts is where the scroller would show it.
      rect = broughtInto(rect, box);
      if (rect.width < SMALLEST_FIELD || rect.height < SMALLEST_FIELD) return false;
    }
    if (position === 'fixed') return isOnScreen(centreOf(rect));
  }
  const { scrollingElement } = document;
  return !scrollingElement || canScrollTo(scrollingElement, centreOf(rect), new DOMRect(0, 0, innerWidth, innerHeight));
}

/** Whether a scrolled box around the element now hides this point of it. */
export function isScrolledAway(element: Element, { x, y }: Point): boolean {
  for (const at of ancestorsOf(element)) {
    if (at === element || at === document.documentElement || at === document.body) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!/auto|scroll/.test(overflowX + overflowY)) continue;
    const box = rectOf(at);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
  }
  return false;
}

function centreOf({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The part of a rectangle that a box leaves of it in one direction. */
function within(rect: DOMRect, box: DOMRect, axis: 'x' | 'y'): DOMRect {
  const [left, right] =
    axis === 'x' ? [Math.max(rect.left, box.left), Math.min(rect.right, box.right)] : [rect.left, rect.right];
  const [top, bottom] =
    axis === 'y' ? [Math.max(rect.top, box.top), Math.min(rect.bottom, box.bottom)] : [rect.top, rect.bottom];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The rectangle as a scroller shows it once scrolled there: moved into the box, and cut where it is larger. */
function broughtInto(rect: DOMRect, box: DOMRect): DOMRect {
  const width = Math.min(rect.width, box.width);
  const height = Math.min(rect.height, box.height);
  return new DOMRect(
    clamp(rect.x, box.left, box.right - width),
    clamp(rect.y, box.top, box.bottom - height),
    width,
    height,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function canScrollTo(scroller: Element, centre: Point, box: DOMRect): boolean {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth } = scroller;
  const x = centre.x - box.left + scrollLeft;
  const y = centre.y - box.top + scrollTop;
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  const left = isRightToLeft ? clientWidth - scrollWidth : 0;
  return x >= left && x <= left + Math.max(scrollWidth, box.width) && y >= 0 && y <= Math.max(scrollHeight, box.height);
}
