import { ancestorsOf, containsDeep, parentOf } from '../dom/composed-tree';
import { attributeOf, matches, textContentOf } from '../dom/native-dom';
import { ROLE_SELECTORS } from '../look/element-roles';
import type { Look } from '../look/open-look';

const SCROLLS = /^(auto|scroll|overlay)$/;
/** CSS pixels that may be left of a list that was scrolled to its end. */
const REST = 8;
/** CSS pixels, and entries, below which a box is no list. */
const SMALLEST = 40;
const FEWEST_ENTRIES = 2;
const MOST_ENTRIES = 200;
const COUNTED = '[aria-setsize], [aria-rowcount], [aria-rowindex]';

/** Which entries of a list were drawn while this document looked, since a virtual list never draws all at once. */
const drawnOf = new WeakMap<Element, Set<string>>();
/** Lists that were scrolled to their end. */
const ended = new WeakSet<Element>();

/**
 * Whether all of a list was seen that stands in the roots: as many entries as it says to have, and no box that scrolls
 * on. What is not in a part of a list may be in the rest of it.
 */
export function isWholeList(look: Look, roots: readonly Node[]): boolean {
  const isIn = (element: Element) => roots.some((root) => containsDeep(root, element)) && look.isVisible(element);
  const counted = look.query(COUNTED).filter(isIn);
  return isAllDrawn(counted) && findScrollers(look, roots).every(isAtEnd);
}

function isAllDrawn(counted: readonly Element[]): boolean {
  const sizes = new Map<Element, number>();
  for (const element of counted) {
    const isBox = matches(element, '[aria-rowcount]');
    const list = isBox ? element : (parentOf(element) ?? element);
    const size = Number(attributeOf(element, isBox ? 'aria-rowcount' : 'aria-setsize'));
    // -1 says that nobody knows how many there are: then only the scrolling tells.
    if (Number.isInteger(size) && size > 0) sizes.set(list, Math.max(size, sizes.get(list) ?? 0));
  }
  return [...sizes].every(([list, size]) => {
    const drawn = drawnOf.get(list) ?? new Set<string>();
    drawnOf.set(list, drawn);
    for (const element of counted) if (containsDeep(list, element) && element !== list) drawn.add(nameOf(element));
    return drawn.size >= size;
  });
}

function nameOf(element: Element): string {
  return (
    attributeOf(element, 'aria-posinset') || attributeOf(element, 'aria-rowindex') || textContentOf(element).trim()
  );
}

/** Boxes of several entries that scroll; the window is none of them. */
function findScrollers(look: Look, roots: readonly Node[]): Element[] {
  const entries = look
    .query(ROLE_SELECTORS.clickable)
    .filter((entry) => roots.some((root) => containsDeep(root, entry)) && look.isVisible(entry));
  const counts = new Map<Element, number>();
  for (const entry of entries.slice(0, MOST_ENTRIES))
    for (const box of ancestorsOf(entry)) counts.set(box, (counts.get(box) ?? 0) + 1);
  return [...counts].filter(([box, count]) => count >= FEWEST_ENTRIES && isScroller(box)).map(([box]) => box);
}

function isScroller(element: Element): boolean {
  if (matches(element, 'html, body') || element.clientHeight < SMALLEST) return false;
  if (element.scrollHeight <= element.clientHeight + REST) return false;
  return SCROLLS.test(getComputedStyle(element).overflowY);
}

function isAtEnd(scroller: Element): boolean {
  if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - REST) ended.add(scroller);
  return ended.has(scroller);
}
