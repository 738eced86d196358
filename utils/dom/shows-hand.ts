import { parentOf } from './composed-tree';

/** Whether the mouse becomes a hand over an element: the page says that it can be pressed. */
export function showsHand(element: Element): boolean {
  return globalThis.window.getComputedStyle(element).cursor === 'pointer';
}

/** The outermost element that shows the hand over this one, or `null`. The cursor is inherited, so it began there. */
export function outermostWithHand(element: Element): Element | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at && at !== globalThis.document.body; at = parentOf(at)) {
    if (!showsHand(at)) break;
    outermost = at;
  }
  return outermost;
}
