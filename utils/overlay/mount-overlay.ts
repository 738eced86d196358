import type { LostReason, OverlayAction, OverlayView } from '../journey/overlay-view';
import { createAnnouncer } from './announce';
import { drawMarks } from './draw-marks';
import { drawOverlay } from './draw-overlay';
import { keepArranged } from './keep-arranged';
import { keepHost } from './keep-host';
import { listenToKeys } from './listen-to-keys';
import { listenToPointer } from './listen-to-pointer';
import { OVERLAY_CSS } from './overlay-css';
import { createHost, showHost } from './overlay-host';
import type { OverlayWords } from './overlay-words';
import { createViewSpeech } from './say-view';
import { createAim } from './take-aim';

/** What the overlay tells. */
export interface OverlayEvents {
  /** The person pressed a button of the bubble. */
  onAction: (action: OverlayAction) => void;
  /** The page would not let the overlay stand: it is gone and stays gone. Told once. */
  onLost: (reason: LostReason) => void;
}

/** What the person sees of the guide in a page. */
export interface MountedOverlay {
  /** Draws a view. May be called as often as the page changes; the same view twice says nothing twice. */
  render(view: OverlayView): void;
}

/**
 * Puts ring and bubble into a page, in a closed shadow root of their own, on top of everything. Nothing of the page's is
 * changed. When `signal` aborts, nothing is left: no element, no listener, no timer.
 */
export function mountOverlay(
  document: Document,
  words: OverlayWords,
  events: OverlayEvents,
  signal: AbortSignal,
): MountedOverlay {
  const end = new AbortController();
  const scope = AbortSignal.any([signal, end.signal]);
  const host = createHost(document, OVERLAY_CSS);
  const drawn = drawOverlay(host.root, words.language, words.direction);
  const showMarks = drawMarks(drawn.stage, scope);
  const announce = createAnnouncer(drawn.status, scope);
  const say = createViewSpeech(announce, words.reachHint);
  let view: OverlayView | undefined;
  let isAside = false;

  const aim = createAim(
    document.defaultView ?? window,
    (isOther) => {
      if (isOther) return draw();
      arranging.arrange();
      arranging.stir();
    },
    scope,
  );
  const arranging = keepArranged(document, drawn, aim, () => ({ isAside, subject: view?.subject ?? null }), scope);
  const draw = () => {
    if (!view || scope.aborted) return;
    const props = { view, words, hasRing: aim.seen() !== null, isAside, away: aim.left() };
    keys.keepPlace(() => drawn.draw(props));
    arranging.measure();
  };
  const onPress = (control: HTMLElement) => {
    const action = view?.actions.find((name) => name === control.dataset.action);
    if (action) events.onAction(action);
    if (control.dataset.control === 'show') aim.show();
    if (control.dataset.control === 'aside') {
      isAside = !isAside;
      draw();
    }
  };
  const keys = listenToKeys(host, { press: onPress, mark: (control) => announce(nameOf(control)) }, scope);
  listenToPointer(host, onPress, scope);
  const onResize = () => {
    // What was in view stays so in a smaller window or at another zoom; what the person scrolled away stays away.
    aim.bringBack();
    arranging.measure();
  };
  document.defaultView?.addEventListener('resize', onResize, { signal: scope });
  scope.addEventListener('abort', () => {
    drawn.clear();
    host.element.remove();
  });

  const lose = (reason: LostReason) => {
    end.abort();
    events.onLost(reason);
  };
  const appear = () => {
    showHost(host.element);
    keepHost(host, lose, scope);
    draw();
  };

  return {
    render(next) {
      if (scope.aborted) return;
      // Called because the page changed: what lies around the target may have, too.
      if (view && isSameView(view, next)) return arranging.stir();
      const isFirst = !view;
      view = next;
      host.element.dataset.step = next.step;
      host.element.dataset.state = next.state;
      if (isFirst) appear();
      if (aim.isNew(next)) isAside = false;
      aim.take(next);
      draw();
      showMarks(next.marks ?? []);
      say(next);
    },
  };
}

/** Whether two views are drawn alike. */
function isSameView(a: OverlayView, b: OverlayView): boolean {
  const [marksOfA, marksOfB] = [a.marks ?? [], b.marks ?? []];
  const isMarkedAlike =
    marksOfA.length === marksOfB.length &&
    marksOfA.every(({ element, number }, at) => marksOfB[at]?.element === element && marksOfB[at].number === number);
  return a.target === b.target && a.subject === b.subject && isMarkedAlike && wordsOf(a) === wordsOf(b);
}

/** All of a view but its elements. */
function wordsOf(view: OverlayView): string {
  return JSON.stringify({ ...view, target: 0, subject: 0, marks: 0 });
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}
