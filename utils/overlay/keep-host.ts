import { HOST_TAG } from '../dom/own-host';
import type { LostReason } from '../journey/overlay-view';
import { type OverlayHost, raiseHost, showHost } from './overlay-host';

/** Attributes that take the host from the mouse, the keyboard or a screen reader. Others do no harm, and may be another extension's. */
const HARMFUL_ATTRIBUTES = ['inert', 'hidden', 'aria-hidden'];
const PERIOD = 10_000;
const MAX_REPAIRS = 5;
/** Opening menus and dialogs is the page's good right; only an endless contest is not. */
const MAX_RAISES = 40;
const SLOW_LOOK = 500;

/**
 * Keeps the host in the page, shown, and above dialogs and popovers that open later. A page that takes it away again
 * and again (more than five times in ten seconds) has its way: `onLost` is told once, and nothing is repaired any more.
 */
export function keepHost(host: OverlayHost, onLost: (reason: LostReason) => void, signal: AbortSignal): void {
  const { element } = host;
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const repairs = new Tally(MAX_REPAIRS, PERIOD);
  const raises = new Tally(MAX_RAISES, PERIOD);
  let above = new Set<Element>();
  let covers = new WeakSet<Element>();
  let isLost = false;

  const lose = (reason: LostReason) => {
    isLost = true;
    onLost(reason);
  };
  const check = () => {
    // A page that writes itself anew has no root element for a moment.
    if (isLost || signal.aborted || !document.documentElement) return;
    const damage = findDamage(element);
    if (!damage) return;
    if (!repairs.add()) return lose(damage);
    for (const name of HARMFUL_ATTRIBUTES) element.removeAttribute(name);
    showHost(element);
    observe();
  };
  const raise = () => {
    if (!raises.add()) return lose('covered');
    raiseHost(host);
  };
  const checkTop = () => {
    if (isLost || signal.aborted) return;
    const now = new Set(findTopLayer(document));
    const hasNewcomer = [...now].some((other) => !above.has(other));
    above = now;
    if (hasNewcomer) raise();
    else checkCover();
  };
  // What lies on the bubble though nothing new is known: something in a shadow tree. Still there after one rise, it does
  // not cover us but makes us inert.
  const checkCover = () => {
    const hit = findOnBubble(host);
    if (!hit || hit === element) covers = new WeakSet();
    else if (above.size === 0 && !covers.has(hit)) {
      covers.add(hit);
      raise();
    }
  };
  const onToggle = ({ target }: Event) => {
    if (target === element) return check();
    if (!(target instanceof Element) || target.localName === HOST_TAG) return;
    // Closed and opened again within one task: above us once more, though it was known.
    above.delete(target);
    checkTop();
  };

  const removals = new MutationObserver(check);
  const openings = new MutationObserver((records) => {
    if (records.some(({ target }) => target.nodeName === 'DIALOG')) checkTop();
  });
  const observe = () => {
    removals.disconnect();
    removals.observe(document, { childList: true });
    removals.observe(document.documentElement, { childList: true });
    removals.observe(element, { attributes: true });
    openings.disconnect();
    openings.observe(document.documentElement, { subtree: true, attributeFilter: ['open'] });
  };
  observe();
  above = new Set(findTopLayer(document));
  view.addEventListener('toggle', onToggle, { capture: true, signal });
  view.addEventListener('focusin', checkTop, { capture: true, signal });
  document.addEventListener('fullscreenchange', checkTop, { signal });
  const slowLook = view.setInterval(() => {
    check();
    checkTop();
  }, SLOW_LOOK);
  signal.addEventListener('abort', () => {
    removals.disconnect();
    openings.disconnect();
    view.clearInterval(slowLook);
  });
}

/** What is wrong with the host, if anything. Its own style cannot be overruled, so attributes and ancestors are all there is. */
function findDamage(element: HTMLElement): LostReason | undefined {
  if (element.parentElement !== element.ownerDocument.documentElement) return 'removed';
  const isOpen = typeof element.showPopover !== 'function' || element.matches(':popover-open');
  const hasHarm = HARMFUL_ATTRIBUTES.some((name) => element.hasAttribute(name));
  return isOpen && !hasHarm && element.checkVisibility() ? undefined : 'hidden';
}

/** The page's elements in the top layer, as far as no shadow tree hides them. */
function findTopLayer(document: Document): Element[] {
  const shown = [...document.querySelectorAll(':modal, :popover-open, :fullscreen')];
  return shown.filter(({ localName }) => localName !== HOST_TAG);
}

/** The element that a press in the middle of the bubble would meet: the host, unless something lies on it. */
function findOnBubble({ element, root }: OverlayHost): Element | null {
  const box = root.querySelector('[data-courier="bubble"]')?.getBoundingClientRect();
  return box ? element.ownerDocument.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) : null;
}

/** Counts events of the last `period` milliseconds. */
class Tally {
  readonly #times: number[] = [];
  readonly #max: number;
  readonly #period: number;

  constructor(max: number, period: number) {
    this.#max = max;
    this.#period = period;
  }

  /** Counts one more; false when that is one too many. */
  add(): boolean {
    const now = performance.now();
    this.#times.push(now);
    while ((this.#times[0] ?? now) < now - this.#period) this.#times.shift();
    return this.#times.length <= this.#max;
  }
}
