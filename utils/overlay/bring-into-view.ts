import { matches } from '../dom/native-dom';
import { POPUP } from '../look/places';
import { overhang } from './box';
import { findBarOver } from './find-bar-over';
import { readClip } from './read-clip';
import { readTargetBox } from './read-target-box';
import type { Scrolling } from './watch-scrolling';

const POPUP_INSIDE = `${POPUP}, :has(${POPUP})`;

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
export type Whereabouts = 'above' | 'below' | 'beside' | 'covered' | null;

/** Where to scroll to for a target that is out of sight; `covered` where something lies over it. */
export function findWhereabouts(target: Element): Whereabouts {
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width < 1 || height < 1 || !target.checkVisibility({ visibilityProperty: true })) return null;
  const hidden = overhang({ x, y, width, height }, readClip(target));
  if (hidden.bottom >= height) return 'below';
  if (hidden.top >= height) return 'above';
  return findBarOver(target) ? 'covered' : 'beside';
}

/**
 * Whether the whole element can be seen: not cut off, and under no bar. Elements larger than the window count when they
 * fill it. What opens over it for a moment is waited for: most of that closes when the page scrolls.
 */
function isInView(target: Element): boolean {
  if (!target.isConnected) return true;
  const seen = readTargetBox(target);
  if (!seen) return matches(findBarOver(target) ?? target, POPUP_INSIDE);
  const { box, hidden } = seen;
  const isCutOff = hidden.top + hidden.bottom > 1 || hidden.left + hidden.right > 1;
  const isLarge = box.height > target.ownerDocument.documentElement.clientHeight * 0.8;
  return isLarge || !isCutOff;
}
