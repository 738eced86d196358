import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { rectOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { isWall } from './is-covered';
import type { Point } from './is-reachable';

/** What reaches over an element's edges by less (CSS pixels) is a part of how the element is drawn. */
const OVERHANG = 8;

/**
 * What does not scroll along with an element and takes the mouse from it: a cookie bar, a sticky header, a chat bubble, a
 * dialog. `null` where there is none.
 *
 * @param share where along its height it is looked at, from 0 to 1
 */
export function findBarOver(element: Element, share = 0.5): Element | null {
  const box = rectOf(element);
  const point = { x: box.x + box.width / 2, y: box.y + 1 + share * (box.height - 2) };
  const hit = elementAt(element.ownerDocument, point.x, point.y, HOST_TAG);
  const above = hit ? layoutAncestors(hit) : [];
  if (above.includes(element)) return null;
  const around = new Set(layoutAncestors(element));
  const bar = above.filter((at) => !around.has(at)).findLast((at) => isHeld(at, point));
  return bar && !isWithin(rectOf(bar), box) ? bar : null;
}

/** In the window; or in a frame of the page's own, and nothing is seen through it. */
function isHeld(element: Element, point: Point): boolean {
  const { position } = getComputedStyle(element);
  return position === 'fixed' || position === 'sticky' || (position === 'absolute' && isWall(element, point));
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  const isWide = inner.left > outer.left - OVERHANG && inner.right < outer.right + OVERHANG;
  return isWide && inner.top > outer.top - OVERHANG && inner.bottom < outer.bottom + OVERHANG;
}
