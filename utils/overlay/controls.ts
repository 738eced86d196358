import { hasPoint } from './box';

/** What can be pressed in the bubble, in reading order. */
export function findControls(root: ShadowRoot | HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('button, a[href]')];
}

/** The control drawn at a point of the window. Scrolled out of the bubble it is not there. */
export function findControlAt(root: ShadowRoot | HTMLElement, x: number, y: number): HTMLElement | undefined {
  if (!isOverBubble(root, x, y)) return undefined;
  const room = root.querySelector('.scroller')?.getBoundingClientRect();
  if (room && !hasPoint(room, x, y)) return undefined;
  return findControls(root).find((control) => hasPoint(control.getBoundingClientRect(), x, y));
}

/** Whether a point of the window lies on the bubble. */
export function isOverBubble(root: ShadowRoot | HTMLElement, x: number, y: number): boolean {
  const bubble = root.querySelector('[data-courier="bubble"]');
  return bubble !== null && hasPoint(bubble.getBoundingClientRect(), x, y);
}
