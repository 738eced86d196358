import { rectOf } from '../dom/native-dom';
import type { OverlayView } from '../journey/overlay-view';

type Marks = NonNullable<OverlayView['marks']>;

/** CSS of the numbered badges. */
export const MARKS_CSS = `
.mark {
  position: absolute; pointer-events: none; min-width: 24px; height: 24px; margin: -12px 0 0 -12px; padding: 0 6px;
  display: grid; place-items: center; border-radius: 12px; background: #1f3a8a; color: #fff;
  font-weight: 700; font-size: 14px; line-height: 1; box-shadow: 0 0 0 2px #fff;
}
@media (forced-colors: active) { .mark { border: 2px solid Highlight; background: Canvas; color: CanvasText; } }
`;

/**
 * Draws small numbers on elements of the page, at their upper left corners, frame by frame while there are any.
 *
 * @returns shows these marks instead of those before
 */
export function drawMarks(stage: HTMLElement, signal: AbortSignal): (marks: Marks) => void {
  const { ownerDocument: document } = stage;
  let shown: { element: Element; badge: HTMLElement }[] = [];
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });

  const place = (): void => {
    for (const { element, badge } of shown) {
      const { left, top, width, height } = rectOf(element);
      badge.hidden = width * height === 0;
      Object.assign(badge.style, { left: `${Math.max(14, left)}px`, top: `${Math.max(14, top)}px` });
    }
    if (shown.length > 0 && !signal.aborted) frame = requestAnimationFrame(place);
  };

  return (marks) => {
    cancelAnimationFrame(frame);
    for (const { badge } of shown) badge.remove();
    shown = marks.map(({ element, number }) => {
      const badge = document.createElement('span');
      badge.className = 'mark';
      badge.dataset.courier = 'mark';
      badge.textContent = String(number);
      stage.append(badge);
      return { element, badge };
    });
    place();
  };
}
