import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { rectOf } from '../dom/native-dom';
import { grownBox, isInside } from './box';

/** What reaches over an element's edges by less (CSS pixels) is a part of how the element is drawn. */
const OVERHANG = 8;

/**
 * What does not scroll along with an element and takes the mouse from its middle or an edge: a cookie bar, a sticky header,
 * a chat bubble, a dialog. `null` where there is none.
 */
export function findBarOver(element: Element): Element | null {
  const box = rectOf(element);
  const around = layoutAncestors(element);
  for (const y of [box.height / 2, 1, box.height - 1]) {
    const hit = elementAt(element.ownerDocument, box.x + box.width / 2, box.y + y);
    const above = hit ? layoutAncestors(hit) : [];
    const bar = above.includes(element) ? null : above.findLast((at) => !around.includes(at) && isHeld(at));
    if (bar && !isInside(rectOf(bar), grownBox(box, OVERHANG))) return bar;
  }
  return null;
}

/** In the window; or in a frame of the page's own, and with a ground that hides what lies beneath. */
function isHeld(element: Element): boolean {
  const { position, backgroundColor } = getComputedStyle(element);
  return /fixed|sticky/.test(position) || (position === 'absolute' && backgroundColor !== 'rgba(0, 0, 0, 0)');
}
