import type { OverlayView } from '../journey/overlay-view';
import { followTarget } from './follow-target';
import type { TargetBox } from './read-target-box';

type Marks = NonNullable<OverlayView['marks']>;

/** From a badge's middle to the window's edge at least, in CSS px. */
const MARGIN = 14;

/** CSS of the numbered badges. */
export const MARKS_CSS = `
.mark {
  position: absolute; pointer-events: none; min-width: 24px; height: 24px; margin: -12px 0 0 -12px; padding: 0 6px;
  display: grid; place-items: center; border-radius: 12px; background: #1f3a8a; color: #fff;
  font-weight: 700; font-size: 14px; line-height: 1; box-shadow: 0 0 0 2px #fff;
}
.mark[hidden] { display: none; }
@media (forced-colors: active) { .mark { border: 2px solid Highlight; background: Canvas; color: CanvasText; } }
`;

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
