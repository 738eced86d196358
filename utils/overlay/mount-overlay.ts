import type { LostReason, OverlayAction, OverlayView } from '../journey/overlay-view';
import { createAnnouncer } from './announce';
import { arrangeOverlay, readBubbleSize } from './arrange-overlay';
import { bringIntoView } from './bring-into-view';
import { isSameView, lookOf, sentencesOf } from './compare-views';
import { drawOverlay } from './draw-overlay';
import { followTarget } from './follow-target';
import { keepHost } from './keep-host';
import { listenToKeys } from './listen-to-keys';
import { listenToPointer } from './listen-to-pointer';
import { createHost, showHost } from './overlay-host';
import { OVERLAY_CSS } from './overlay-style';
import type { OverlayWords } from './overlay-words';
import { dialogAround, focusOf, pageDirection } from './page-surroundings';
import type { BubblePlace } from './place-bubble';
import type { TargetBox } from './read-target-box';
import { trackNeighbours } from './track-neighbours';

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
 * Puts ring and bubble into a page, in a closed room of their own on top of everything. Nothing of the page's is
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
  const announce = createAnnouncer(drawn.status, scope);
  let view: OverlayView | undefined;
  let seen: TargetBox | null = null;
  let place: BubblePlace | null = null;
  let size = { width: 0, height: 0 };
  let isAside = false;
  let saidView = '';
  let target: { element: Element | null; look: string; follow: AbortController } | undefined;

  const arrange = () => {
    const focused = focusOf(document);
    const direction = pageDirection(document);
    const surroundings = target?.element ? dialogAround(target.element) : null;
    const around = neighbours.boxes(seen?.box ?? null);
    const arrangement = { size, seen, surroundings, neighbours: around, focused, isAside, direction, last: place };
    place = arrangeOverlay(drawn, arrangement);
  };
  const scene = () => ({ target: target?.element ?? null, box: seen?.box ?? null, bubble: size });
  const neighbours = trackNeighbours(document, scene, arrange, scope);
  const measure = () => {
    size = readBubbleSize(drawn);
    neighbours.refresh();
    arrange();
  };
  const draw = () => {
    if (!view || scope.aborted) return;
    const props = { view, words, hasRing: seen !== null, isAside };
    keys.keepPlace(() => drawn.draw(props));
    measure();
  };
  const onBox = (box: TargetBox | null) => {
    const hadRing = seen !== null;
    seen = box;
    if (hadRing !== (box !== null)) return draw();
    arrange();
    neighbours.stir();
  };
  const onPress = (control: HTMLElement) => {
    const action = view?.actions.find((name) => name === control.dataset.action);
    if (action) events.onAction(action);
    if (control.dataset.control === 'aside') {
      isAside = !isAside;
      draw();
    }
  };
  const keys = listenToKeys(host, { press: onPress, mark: (control) => announce(nameOf(control)) }, scope);
  listenToPointer(host, onPress, scope);
  const onResize = () => {
    // What was in view stays so in a smaller window or at another zoom; what the person scrolled away stays away.
    if (seen && target?.element) bringIntoView(target.element, AbortSignal.any([scope, target.follow.signal]));
    measure();
  };
  document.defaultView?.addEventListener('resize', onResize, { signal: scope });
  document.addEventListener('focusin', arrange, { signal: scope });
  scope.addEventListener('abort', () => {
    target?.follow.abort();
    drawn.clear();
    host.element.remove();
  });

  /** Follows the view's element; scrolls to it only when it is another one to the eye, not the same drawn anew. */
  const aim = (next: OverlayView) => {
    if (target && target.element === next.target) return;
    const look = lookOf(next);
    const isNew = look !== target?.look;
    target?.follow.abort();
    const follow = new AbortController();
    target = { element: next.target, look, follow };
    if (isNew) isAside = false;
    if (!next.target || !drawn.bubble) {
      seen = null;
      return;
    }
    const following = AbortSignal.any([scope, follow.signal]);
    followTarget(next.target, drawn.bubble, onBox, following);
    if (isNew) bringIntoView(next.target, following);
  };

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
      if (view && isSameView(view, next)) return neighbours.stir();
      const isFirst = !view;
      view = next;
      host.element.dataset.step = next.step;
      host.element.dataset.state = next.state;
      if (isFirst) appear();
      aim(next);
      draw();
      const said = [next.step, next.state, next.title, next.text].join('\n');
      if (said !== saidView) announce(sentencesOf([next.title, next.text, isFirst ? words.reachHint : '']));
      saidView = said;
    },
  };
}

function nameOf(control: HTMLElement): string {
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}
