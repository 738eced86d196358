import { findRoots } from '../dom/composed-tree';
import { isOwnChange, OBSERVED } from './observed-changes';
import { scheduleLooks } from './schedule-looks';

const EVENTS = ['transitionend', 'animationend', 'toggle', 'change', 'resize', 'pageshow', 'load'];

/**
 * Calls `look` at the start and after changes of the document or its open shadow roots until the signal aborts, as often as
 * looks may come. Returns a function that asks for a look, as a change would.
 */
export function watchChanges(view: Window, look: () => void, signal: AbortSignal): () => void {
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwnChange)) ask();
  });
  const observe = (): void => {
    for (const root of findRoots(view.document)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, OBSERVED);
    }
  };
  const observeAndLook = (): void => {
    observe();
    look();
  };
  const ask = scheduleLooks(view, observeAndLook, signal);
  for (const name of EVENTS) view.addEventListener(name, ask, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  observeAndLook();
  return ask;
}
