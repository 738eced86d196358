import { HOST_TAG } from '../dom/own-host';
import type { OverlayView } from '../journey/overlay-view';
import { placeOf, STEP_IDS, type StepId } from '../journey/step-ids';
import { mountOverlay } from '../overlay/mount-overlay';
import { readOverlayWords } from '../overlay/read-overlay-words';
import { paused, type Say } from './plan';
import { showPlan } from './show-plan';

/**
 * Prepares what a page is told once the extension was replaced by another version. All sentences are read now: after the
 * replacement no script of the old one can read any.
 *
 * @returns says it, in the place of the guide that ended; a new guide on this page takes its place in turn
 */
export function prepareFarewell(document: Document): (step: StepId) => void {
  const words = readOverlayWords();
  const plain = farewell('orphan');
  const showing = farewell('orphan-showing');

  return (step) => {
    const stop = new AbortController();
    const events = { onAction: () => document.location.reload(), onLost: () => undefined };
    const overlay = mountOverlay(document, words, events, stop.signal);
    overlay.render({ ...(step === 'read-the-password' ? showing : plain), step, place: placeOf(step) });
    onSuccessor(document, stop);
  };
}

/**
 * Takes away what the scripts of a replaced version had drawn: Firefox ends them with it, and nobody else could.
 *
 * @returns says the farewell that they could not say; `null` where nothing of theirs stands in the page
 */
export function takeLeftBehind(document: Document): (() => void) | null {
  const left = document.querySelector<HTMLElement>(`html > ${HOST_TAG}`);
  if (!left) return null;
  left.remove();
  const step = STEP_IDS.find((id) => id === left.dataset.step);
  return () => step && prepareFarewell(document)(step);
}

function farewell(kind: Extract<Say['kind'], `orphan${string}`>): OverlayView {
  return showPlan({ ...paused('create-account'), say: { kind } }, 'world');
}

/** The script of the new version knows nothing of this one, but its overlay stands beside ours. */
function onSuccessor(document: Document, stop: AbortController): void {
  const yieldPlace = (): void => {
    if (document.querySelectorAll(`html > ${HOST_TAG}`).length > 1) stop.abort();
  };
  const arrivals = new MutationObserver(yieldPlace);
  arrivals.observe(document.documentElement, { childList: true });
  stop.signal.addEventListener('abort', () => arrivals.disconnect(), { once: true });
  yieldPlace();
}
