const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);
/** Milliseconds after the person's own act in which the page still scrolls for it. */
const LASTS = 1_000;

/** Tells the person's own scrolling from the page's. */
export interface Scrolling {
  /** Whether the page scrolls for the person now. */
  isByPerson(): boolean;
  /** When they last began to, in ms of `performance.now()`. */
  last(): number;
}

/** Watches wheel, touch, keys and scroll bars until the signal aborts. */
export function watchScrolling(view: Window, signal: AbortSignal): Scrolling {
  let last = Number.NEGATIVE_INFINITY;
  let isDragging = false;
  const note = () => {
    last = performance.now();
  };
  const on = <K extends keyof WindowEventMap>(type: K, listen: (event: WindowEventMap[K]) => void) =>
    view.addEventListener(type, listen, { capture: true, passive: true, signal });
  on('wheel', note);
  on('touchmove', note);
  on('keydown', ({ key }) => SCROLL_KEYS.has(key) && note());
  on('pointerdown', (event) => {
    isDragging = isOnScrollBar(event);
    if (isDragging) note();
  });
  on('pointerup', () => {
    if (isDragging) note();
    isDragging = false;
  });
  // A scroll bar keeps its release to itself in some browsers.
  on('pointermove', ({ buttons }) => {
    isDragging &&= buttons > 0;
  });
  return {
    isByPerson: () => isDragging || performance.now() - last < LASTS,
    last: () => last,
  };
}

/** A scroll bar lies inside an element's border and outside of what it shows. */
function isOnScrollBar({ target, clientX, clientY }: PointerEvent): boolean {
  if (!(target instanceof Element)) return false;
  const isRoot = target === target.ownerDocument.documentElement;
  const { x, y } = isRoot ? { x: 0, y: 0 } : target.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = target;
  return clientX - x - clientLeft >= clientWidth || clientY - y - clientTop >= clientHeight;
}
