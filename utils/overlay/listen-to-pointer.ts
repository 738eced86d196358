import { matches } from '../dom/native-dom';
import { findControlAt, isOverBubble } from './controls';
import type { OverlayHost } from './overlay-host';

/** Every event that a press of mouse, pen or finger can make: what is kept from the page is kept whole. */
export const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/**
 * Hears presses on the bubble before the page does and keeps them from it: a page's menu does not close because the
 * person pressed our button, and the focus stays where it was.
 *
 * A modal dialog makes the bubble inert: the press then arrives at the dialog, and counts for the control drawn at its
 * coordinates, since the bubble is what the person sees there. Synthetic events are ignored.
 */
export function listenToPointer(host: OverlayHost, onPress: (control: HTMLElement) => void, signal: AbortSignal): void {
  const { element, root } = host;
  const view = element.ownerDocument.defaultView;
  let pressed: HTMLElement | undefined;

  const onEvent = (event: MouseEvent | TouchEvent) => {
    if (!event.isTrusted) return;
    const isInside = event.composedPath()[0] === element;
    const { x, y } = pointOf(event);
    const isByKey = event.type === 'click' && event.detail === 0;
    if (!isInside && (isByKey || !isOverBubble(root, x, y) || !isBehindModal(event))) {
      if (event.type === 'pointerdown') pressed = undefined;
      return;
    }
    const control = isByKey ? activeControl(root) : findControlAt(root, x, y);
    // A screen reader's press may name no point: the shadow root's own listener knows what it meant.
    if (isByKey && !control) return;
    event.stopImmediatePropagation();
    // The focus stays where it was.
    if (event.type === 'mousedown') event.preventDefault();
    if (event.type === 'pointerdown') pressed = control;
    if (event.type !== 'click') return;
    const isWhole = isByKey || control === pressed;
    pressed = undefined;
    if (control && isWhole) press(control, isInside, event, onPress);
    else event.preventDefault();
  };

  for (const type of POINTER_EVENTS) {
    view?.addEventListener(type, onEvent, { capture: true, passive: type.startsWith('touch'), signal });
  }
  const onWheel = (event: WheelEvent) => {
    const scroller = root.querySelector('.scroller');
    if (!event.isTrusted || event.composedPath()[0] === element || !scroller) return;
    if (!isOverBubble(root, event.clientX, event.clientY) || !isBehindModal(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    scroller.scrollTop += event.deltaY;
  };
  view?.addEventListener('wheel', onWheel, { capture: true, passive: false, signal });
  root.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !(event.target instanceof Element)) return;
      event.stopPropagation();
      const control = event.target.closest<HTMLElement>('button, a[href]');
      if (control) press(control, true, event, onPress);
    },
    { signal },
  );
}

/** A link inside follows itself; behind a modal dialog it must be told to. */
function press(control: HTMLElement, isInside: boolean, event: Event, onPress: (control: HTMLElement) => void): void {
  if (control.localName === 'a') {
    if (!isInside) {
      event.preventDefault();
      control.click();
    }
    return;
  }
  event.preventDefault();
  onPress(control);
}

function activeControl(root: ShadowRoot): HTMLElement | undefined {
  return root.activeElement instanceof HTMLElement ? root.activeElement : undefined;
}

function pointOf(event: MouseEvent | TouchEvent): { x: number; y: number } {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  return point ? { x: point.clientX, y: point.clientY } : { x: -1, y: -1 };
}

function isBehindModal(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && (matches(node, ':modal') || isInertRoot(node)));
}

function isInertRoot(node: Element): boolean {
  return node === node.ownerDocument.documentElement && node.hasAttribute('inert');
}
