import { elementAt } from '../dom/composed-tree';
import { createAnnouncer } from './announce';
import { drawPicker, type PickQuestion } from './draw-picker';
import { keepHost } from './keep-host';
import { POINTER_EVENTS } from './listen-to-pointer';
import { createHost, showHost } from './overlay-host';
import { findPickable, findPickables, firstPickable, nameToSay } from './pickable-elements';
import { PICKER_CSS } from './picker-style';
import { readOverlayWords } from './read-overlay-words';

/** The element that the person pointed at, or why there is none. */
export type PickAnswer = { kind: 'element'; element: Element } | { kind: 'skip' } | { kind: 'cancelled' };

const NEXT = new Set(['Tab', 'ArrowDown', 'ArrowRight']);
const PREVIOUS = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * Lets the person point at an element: with the mouse, whose press does not reach the page, or with Tab or the arrows
 * and Enter. Escape, or "Cancel" in the bar, ends it without a choice; so does `signal`, and a page that takes the bar away.
 */
export function pickElement(document: Document, question: PickQuestion, signal: AbortSignal): Promise<PickAnswer> {
  const view = document.defaultView;
  if (!view || signal.aborted) return Promise.resolve({ kind: 'cancelled' });
  const words = readOverlayWords();
  const host = createHost(document, PICKER_CSS);
  const drawn = drawPicker(host.root, words, question);
  const end = new AbortController();
  const scope = AbortSignal.any([signal, end.signal]);
  const announce = createAnnouncer(drawn.status, scope);
  const options = { capture: true, passive: false, signal: scope };

  return new Promise((resolve) => {
    let current: Element | null = null;
    let pressed: Element | null = null;
    const finish = (answer: PickAnswer) => {
      resolve(answer);
      end.abort();
    };
    const choose = (element: Element | null) => {
      const control = element && drawn.controlOf(element);
      if (control === 'aside') drawn.moveAside();
      else if (control) finish({ kind: control });
      else if (element) finish({ kind: 'element', element });
    };
    const mark = (element: Element | null) => {
      current = element;
      drawn.mark(element);
    };
    /** What the person sees at a point: a button of the bar, else an element of the page. */
    const lookAt = (x: number, y: number): Element | null => {
      if (drawn.isOnBar(x, y)) return drawn.findControlAt(x, y);
      const element = elementAt(document, x, y);
      return element && findPickable(element, question.isField);
    };
    const onPointer = (event: MouseEvent | TouchEvent) => {
      if (!event.isTrusted) return;
      // A prevented touch makes no click, and the click is what chooses.
      if (!event.type.startsWith('touch')) event.preventDefault();
      event.stopImmediatePropagation();
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      if (!point || ('button' in event && event.button !== 0)) return;
      if (event.type === 'pointerdown') {
        mark(lookAt(point.clientX, point.clientY));
        pressed = current;
      } else if (event.type === 'click') choose(event.detail === 0 ? null : pressed);
      // A disabled control gets no click.
      else if (event.type === 'pointerup' && pressed?.matches(':disabled')) choose(pressed);
    };
    const onMove = (event: PointerEvent) => {
      if (event.isTrusted) mark(lookAt(event.clientX, event.clientY));
    };
    const onKey = (event: KeyboardEvent) => {
      if (!event.isTrusted) return;
      const isBack = PREVIOUS.has(event.key) || (event.key === 'Tab' && event.shiftKey);
      if (!isBack && !NEXT.has(event.key) && event.key !== 'Enter' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type !== 'keydown') return;
      if (event.key === 'Escape') return finish({ kind: 'cancelled' });
      if (event.key === 'Enter') return choose(current);
      const next = findNext(isBack ? -1 : 1);
      next.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      mark(next);
      announce(nameToSay(next));
    };
    /** The bar's buttons come after the page's elements, so that the keyboard reaches them too. */
    const findNext = (by: 1 | -1): Element => {
      const pickables = findPickables(document, question.isField);
      const all = [...pickables, ...drawn.controls];
      const start = current === null && by > 0 ? firstPickable(document, pickables) : undefined;
      const place = current ? all.indexOf(current) : by > 0 ? -1 : 0;
      return start ?? all.at((place + by) % all.length) ?? drawn.controls[0];
    };

    for (const type of POINTER_EVENTS) view.addEventListener(type, onPointer, options);
    for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, options);
    view.addEventListener('pointermove', onMove, options);
    view.addEventListener('scroll', () => drawn.mark(current), options);
    view.addEventListener('resize', () => drawn.mark(current), options);
    scope.addEventListener('abort', () => {
      host.element.remove();
      resolve({ kind: 'cancelled' });
    });
    showHost(host.element);
    keepHost(host, () => finish({ kind: 'cancelled' }), scope);
    drawn.mark(null);
    announce([question.note, question.text, words.pick.keys].filter(Boolean).join(' '));
  });
}
