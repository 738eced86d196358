import { findActiveElement } from '../dom/composed-tree';
import { findControls } from './controls';
import type { OverlayHost } from './overlay-host';

/** The keyboard's way in, while it is open. */
export interface KeyListener {
  /** Draws the bubble anew; whoever was in it with the keyboard stays in it, though their button is gone. */
  keepPlace(draw: () => void): void;
}

const NEXT = new Set(['ArrowDown', 'ArrowRight']);
const PREVIOUS = new Set(['ArrowUp', 'ArrowLeft']);

/**
 * The keyboard's way in and out: Alt+Shift+C enters the bubble, Tab and the arrows move, Enter or Space presses, Escape
 * goes back to where the focus was.
 *
 * Inside, real focus is tried first. Where the page does not let go of it (a modal dialog makes us inert, a focus trap
 * takes it back) a mark moves instead, the focus stays in the page, and `onMark` gets the control to say its name.
 */
export function listenToKeys(
  host: OverlayHost,
  on: { press: (control: HTMLElement) => void; mark: (control: HTMLElement) => void },
  signal: AbortSignal,
): KeyListener {
  const { element, root } = host;
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  /** Keys that we took when they went down, so that the page does not see them come up. */
  const taken = new Set<string>();
  let marked: HTMLElement | null = null;
  let before: Element | null = null;

  const setMark = (control: HTMLElement | null) => {
    marked?.removeAttribute('data-current');
    marked = control;
    marked?.setAttribute('data-current', '');
    root.querySelector('[data-courier="bubble"]')?.toggleAttribute('data-keys', marked !== null);
    marked?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const go = (control: HTMLElement | undefined) => {
    if (!control) return;
    control.focus({ preventScroll: true });
    if (root.activeElement === control) setMark(null);
    else {
      setMark(control);
      on.mark(control);
    }
  };
  const enter = () => {
    before = findActiveElement(document);
    go(findControls(root)[0]);
  };
  const leave = () => {
    setMark(null);
    if (root.activeElement instanceof HTMLElement) {
      root.activeElement.blur();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    }
    before = null;
  };
  const current = () => marked ?? (root.activeElement instanceof HTMLElement ? root.activeElement : null);

  const take = (event: KeyboardEvent) => {
    taken.add(event.code);
    swallow(event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const control = current();
    if (isReachKey(event)) {
      take(event);
      if (!control) enter();
      return;
    }
    if (!control) return;
    const step = stepOf(event);
    if (event.key === 'Escape') {
      take(event);
      leave();
    } else if (step && (marked || event.key !== 'Tab')) {
      take(event);
      const controls = findControls(root);
      go(controls.at((controls.indexOf(control) + step) % controls.length));
    } else if (marked && (event.key === 'Enter' || event.key === ' ')) {
      take(event);
      if (!event.repeat) pressMarked(marked, on.press);
    } else if (!marked) {
      // In the bubble with real focus: the browser moves and presses, the page need not know.
      event.stopImmediatePropagation();
    }
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    const wasTaken = taken.has(event.code);
    if (event.type === 'keyup') taken.delete(event.code);
    if (wasTaken) swallow(event);
    else if (root.activeElement) event.stopImmediatePropagation();
  };
  // A focus trap took the focus back although no key or press asked for that: go on with the mark.
  const onFocus = (event: FocusEvent) => {
    const control = root.activeElement;
    if (!before || event.composedPath()[0] !== element || !(control instanceof HTMLElement)) return;
    view?.requestAnimationFrame(() => {
      if (!before || marked || root.activeElement || !control.isConnected) return;
      setMark(control);
      on.mark(control);
    });
  };
  const onPointerDown = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    setMark(null);
    before = null;
  };
  const options = { capture: true, signal };
  view?.addEventListener('keydown', onKeyDown, options);
  view?.addEventListener('keypress', onKeyUp, options);
  view?.addEventListener('keyup', onKeyUp, options);
  view?.addEventListener('focusin', onFocus, options);
  view?.addEventListener('pointerdown', onPointerDown, options);
  signal.addEventListener('abort', leave);

  return {
    keepPlace(draw) {
      const control = current();
      draw();
      if (control && !control.isConnected) go(findControls(root)[0]);
    },
  };
}

function isReachKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyC' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
}

function stepOf(event: KeyboardEvent): number {
  if (event.key === 'Tab') return event.shiftKey ? -1 : 1;
  return NEXT.has(event.key) ? 1 : PREVIOUS.has(event.key) ? -1 : 0;
}

function pressMarked(control: HTMLElement, press: (control: HTMLElement) => void): void {
  if (control.localName === 'a') control.click();
  else press(control);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
