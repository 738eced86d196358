import { drawPicker } from '../../components/overlay/draw-picker';
import { PICKER_CSS } from '../../components/overlay/picker-style';
import { elementAt } from '../dom/composed-tree';
import { HOST_TAG } from '../dom/own-host';
import { createAnnouncer } from './announce';
import { createHost, raiseHost, showHost } from './overlay-host';
import { findPickable, findPickables, nameToSay } from './pickable-elements';
import { POINTER_EVENTS } from './pointer-events';
import { readOverlayWords } from './read-overlay-words';

const NEXT = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const PREVIOUS = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * Lets the person point at an element: with the mouse, whose press does not reach the page, or with Tab or the arrows
 * and Enter. Escape, or the button in the hint, ends it without a choice: `null`. So does `signal`.
 */
export function pickElement(document: Document, signal: AbortSignal): Promise<Element | null> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve(null);
  const words = readOverlayWords();
  const host = createHost(document, PICKER_CSS);
  const drawn = drawPicker(host.root, words);
  const end = new AbortController();
  const scope = AbortSignal.any([signal, end.signal]);
  const announce = createAnnouncer(drawn.status, scope);
  const options = { capture: true, passive: false, signal: scope };

  return new Promise((resolve) => {
    let current: Element | null = null;
    let pressed: Element | null = null;
    const finish = (element: Element | null) => {
      resolve(element);
      end.abort();
    };
    const mark = (element: Element | null) => {
      current = element;
      drawn.mark(element);
    };
    const markAt = (x: number, y: number) => {
      const isOnOurs = document.elementFromPoint(x, y)?.localName === HOST_TAG;
      const element = isOnOurs ? null : elementAt(document, x, y, HOST_TAG);
      mark(element && findPickable(element));
    };
    const onPointer = (event: MouseEvent | TouchEvent) => {
      if (!event.isTrusted) return;
      // A prevented touch makes no click, and the click is what chooses.
      if (!event.type.startsWith('touch')) event.preventDefault();
      event.stopImmediatePropagation();
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!point || ('button' in event && event.button !== 0)) return;
      const isCancel = drawn.isCancelAt(point.clientX, point.clientY);
      if (event.type === 'pointerdown') {
        markAt(point.clientX, point.clientY);
        pressed = current;
      } else if (event.type === 'click') finish(isCancel || event.detail === 0 ? null : pressed);
      else if (event.type === 'pointerup' && !isCancel && pressed?.matches(':disabled')) {
        // A disabled control gets no click.
        finish(pressed);
      }
    };
    const onMove = (event: PointerEvent) => {
      if (event.isTrusted) markAt(event.clientX, event.clientY);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted) return;
      const isBack = PREVIOUS.has(event.key) || (event.key === 'Tab' && event.shiftKey);
      if (!isBack && !NEXT.has(event.key) && event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'keydown') return;
      if (event.key === 'Escape') return finish(null);
      if (event.key === 'Enter') return current ? finish(current) : undefined;
      const pickables = findPickables(document);
      const place = current ? pickables.indexOf(current) : isBack ? 0 : -1;
      const next = pickables.at((place + (isBack ? -1 : 1)) % Math.max(1, pickables.length)) ?? null;
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      mark(next);
      announce(next ? nameToSay(next) : words.pick.nothingHere);
    };

    for (const type of POINTER_EVENTS) view.addEventListener(type, onPointer, options);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, options);
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('scroll', () => drawn.mark(current), options);
    view.addEventListener('resize', () => drawn.mark(current), options);
    const onToggle = ({ target }: Event) => {
      if (target instanceof Element && target.localName !== HOST_TAG) raiseHost(host);
    };
    view.addEventListener('toggle', onToggle, options);
    scope.addEventListener('abort', () => {
      host.element.remove();
      resolve(null);
    });
    showHost(host.element);
    announce(`${words.pick.hint} ${words.pick.keys}`);
  });
}
