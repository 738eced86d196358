import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { HOST_TAG } from '../dom/own-host';
import { overhang } from './box';
import { readClip } from './read-clip';
import { readTargetBox } from './read-target-box';
import type { Scrolling } from './watch-scrolling';

/**
 * Scrolls the target into view, if it cannot be seen whole. The person's own scrolling comes first: whoever scrolls
 * meanwhile is left alone.
 */
export function bringIntoView(target: Element, scrolling: Scrolling, signal: AbortSignal): void {
  const view = target.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const before = scrolling.last();
  // Two frames: the page that has just shown the target may still be laying itself out.
  const look = () => {
    if (!signal.aborted && scrolling.last() === before && !isInView(target)) scrollToMiddle(target);
  };
  view.requestAnimationFrame(() => view.requestAnimationFrame(look));
}

/** Scrolls the target into the middle, at once where the person wants no motion. */
export function scrollToMiddle(target: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: isCalm ? 'instant' : 'smooth' });
}

/** Where a target is that is drawn but cannot be seen, from what can be: `null` when it is not drawn at all. */
export type Whereabouts = 'above' | 'below' | 'beside' | null;

/** Where to scroll to for a target that is out of sight. */
export function findWhereabouts(target: Element): Whereabouts {
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width < 1 || height < 1 || !target.checkVisibility({ visibilityProperty: true })) return null;
  const hidden = overhang({ x, y, width, height }, readClip(target));
  if (hidden.bottom >= height) return 'below';
  return hidden.top >= height ? 'above' : 'beside';
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
