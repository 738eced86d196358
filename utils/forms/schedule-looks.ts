import { findRoots } from './find-fields';

/** Attributes whose change can make a form appear, vanish or change its meaning. */
const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'open',
  'inert',
  'type',
  'aria-hidden',
  'aria-modal',
  'aria-disabled',
  'placeholder',
  'aria-label',
];
const EVENTS = ['transitionend', 'animationend', 'toggle', 'change', 'resize', 'pageshow', 'load'];
/** A look may use this share of the time: one of 5 ms is followed by at least 45 ms of rest. */
const SHARE = 0.1;
const LONGEST_REST = 1000;

/** Looks under way. */
export interface Looks {
  /** Asks for a look soon, as a change would. */
  request: () => void;
}

/**
 * Calls `look` at the start and after changes of the document or its open shadow roots: at most once a frame, rarer where
 * a look is expensive, never where nothing changes. Ends with the signal.
 */
export function scheduleLooks(document: Document, look: () => void, signal: AbortSignal): Looks {
  const view = document.defaultView;
  let isScheduled = false;
  let notBefore = 0;
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(() => request());

  const observe = (): void => {
    for (const root of findRoots(document)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
  };

  const run = (): void => {
    if (signal.aborted) return;
    isScheduled = false;
    const start = performance.now();
    observe();
    look();
    const end = performance.now();
    notBefore = end + Math.min(LONGEST_REST, (end - start) / SHARE);
  };

  const request = (): void => {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    const rest = notBefore - performance.now();
    // A page in the background draws no frames: there a timer looks.
    const isDrawn = document.visibilityState === 'visible' && rest <= 16;
    if (isDrawn) view?.requestAnimationFrame(run);
    else view?.setTimeout(run, Math.max(16, rest));
  };

  for (const name of EVENTS) view?.addEventListener(name, request, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  run();
  return { request };
}
