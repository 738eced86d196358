import type { OverlayView } from '../journey/overlay-view';
import { followTarget } from './follow-target';
import type { TargetBox } from './read-target-box';

type Marks = NonNullable<OverlayView['marks']>;

/** From a badge's middle to the window's edge at least, in CSS px. */
const MARGIN = 14;

/**
 * Draws small numbers on elements of the page and keeps them there: at the upper corner where lines end, since label and
 * text begin at the other.
 *
 * @returns shows these marks instead of those before
 */
export function drawMarks(stage: HTMLElement, signal: AbortSignal): (marks: Marks) => void {
  let shown = new AbortController();
  signal.addEventListener('abort', () => shown.abort(), { once: true });

  return (marks) => {
    shown.abort();
    shown = new AbortController();
    for (const { element, number } of marks) {
      const badge = stage.ownerDocument.createElement('span');
      badge.className = 'mark';
      badge.dataset.courier = 'mark';
      badge.textContent = String(number);
      badge.hidden = true;
      stage.append(badge);
      shown.signal.addEventListener('abort', () => badge.remove(), { once: true });
      followTarget(element, (at) => place(badge, at, element), shown.signal);
    }
  };
}

/** Not past the window's edges: the number is read whole. */
function place(badge: HTMLElement, at: TargetBox | null, element: Element): void {
  badge.hidden = at === null;
  if (!at) return;
  const { x, y, width } = at.box;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const end = Math.min(isRightToLeft ? x : x + width, element.ownerDocument.documentElement.clientWidth - MARGIN);
  Object.assign(badge.style, { left: `${Math.max(MARGIN, end)}px`, top: `${Math.max(MARGIN, y)}px` });
}
