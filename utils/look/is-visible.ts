import { findClosest, parentOf } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';

/** Smaller than this (CSS pixels) is a trick for screen readers or a decoy, not something to click or read. */
const SMALLEST = 4;

/** Cut off by a collapsed ancestor, or moved to where no scrolling reaches. */
function isOutOfSight(element: Element, box: DOMRect): boolean {
  const view = globalThis.window;
  const isFarOut = box.right + view.scrollX < -1_000 || box.bottom + view.scrollY < -1_000;
  for (let at = parentOf(element); at && at !== view.document.body; at = parentOf(at)) {
    if (isFarOut && (at.scrollTop !== 0 || at.scrollLeft !== 0)) return false;
    const isFlat = at.clientHeight < SMALLEST || at.clientWidth < SMALLEST;
    if (!isFlat || !(at instanceof HTMLElement)) continue;
    const style = view.getComputedStyle(at);
    if (style.display !== 'inline' && style.display !== 'contents' && style.overflow !== 'visible') return true;
  }
  return isFarOut;
}

/** Whether a person could see it: rendered, larger than a dot, not cut off. Says nothing of assistive technology. */
export function isSeen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  return !isOutOfSight(element, box);
}

/** Whether a person could see and reach it: seen, and neither inert nor hidden from assistive technology. */
export function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  if (findClosest(element, '[inert], [aria-hidden="true"]')) return false;
  return isSeen(element);
}
