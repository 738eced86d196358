import { findClosest, parentOf } from './composed-tree';

const OF_FIELD = 'label, [role="combobox" i], [aria-haspopup="listbox" i]';

/** Whether the mouse becomes a hand over an element: the page says that it can be pressed. */
export function showsHand(element: Element): boolean {
  return globalThis.window.getComputedStyle(element).cursor === 'pointer';
}

/**
 * The outermost element that shows the hand over this one, or `null`. The cursor is inherited, so it began there. What a
 * field is pressed by is none: a label, or the value that a closed list shows.
 */
export function outermostWithHand(element: Element): Element | null {
  if (findClosest(element, OF_FIELD)) return null;
  let outermost: Element | null = null;
  for (let at: Element | null = element; at && at !== globalThis.document.body; at = parentOf(at)) {
    if (!showsHand(at)) break;
    outermost = at;
  }
  return outermost;
}
