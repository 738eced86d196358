import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { HOST_TAG } from '../dom/own-host';
import { readTargetBox } from './read-target-box';

const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

/**
 * Scrolls the target into view once, if it cannot be seen whole. The person's own scrolling comes first: whoever scrolls
 * meanwhile is left alone.
 */
export function bringIntoView(target: Element, signal: AbortSignal): void {
  const view = target.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const stop = new AbortController();
  const scope = AbortSignal.any([signal, stop.signal]);
  const onKey = (event: KeyboardEvent) => SCROLL_KEYS.has(event.key) && stop.abort();
  const options = { capture: true, passive: true, signal: scope };
  view.addEventListener('wheel', () => stop.abort(), options);
  view.addEventListener('touchmove', () => stop.abort(), options);
  view.addEventListener('keydown', onKey, options);

  // Two frames: the page that has just shown the target may still be laying itself out.
  const look = () => {
    if (scope.aborted) return;
    stop.abort();
    if (isInView(target)) return;
    const isCalm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
  };
  view.requestAnimationFrame(() => view.requestAnimationFrame(look));
}

/** Whether the whole element can be seen: not cut off, and under no sticky header. Elements larger than the window count when they fill it. */
function isInView(target: Element): boolean {
  if (!target.isConnected) return true;
  const seen = readTargetBox(target);
  if (!seen) return false;
  const { box, hidden } = seen;
  const isCutOff = hidden.top + hidden.bottom > 1 || hidden.left + hidden.right > 1;
  const isLarge = box.height > target.ownerDocument.documentElement.clientHeight * 0.8;
  return isLarge || !(isCutOff || isUnderSticky(target, box.x + box.width / 2, box.y + box.height / 2));
}

/** Whether something that does not scroll along lies over the point: scrolling helps against it, and only against it. */
function isUnderSticky(target: Element, x: number, y: number): boolean {
  const hit = elementAt(target.ownerDocument, x, y, HOST_TAG);
  if (!hit) return false;
  const around = new Set(layoutAncestors(target));
  const above = layoutAncestors(hit);
  if (around.has(hit) || above.includes(target)) return false;
  return above
    .filter((element) => !around.has(element))
    .some((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position));
}
