import { elementAt, layoutAncestors } from '../dom/composed-tree';
import { isConnected, localNameOf, textContentOf } from '../dom/native-dom';
import type { OverlayView } from '../journey/overlay-view';
import { bringIntoView, findWhereabouts, scrollToMiddle, type Whereabouts } from './bring-into-view';
import { followTarget } from './follow-target';
import type { TargetBox } from './read-target-box';
import { watchScrolling } from './watch-scrolling';

/** Milliseconds that a target may be out of sight: longer than a smooth scroll pauses. */
const OUT_OF_SIGHT = 400;
/** A page that pushes its target away again and again is left alone after that many times. */
const MOST_TIMES = 5;
/** Against what lies over a target scrolling helps at once, or not at all. */
const MOST_TIMES_COVERED = 1;

/** What the overlay points at, and where that can be seen. */
export interface Aim {
  element: () => Element | null;
  /** Where the target can be seen now; `null` while it cannot, or there is none. */
  seen: () => TargetBox | null;
  /** Whether a view's target is another one to the eye, not the same drawn anew. */
  isNew: (view: OverlayView) => boolean;
  /** Follows a view's target, and scrolls to it when it is new. */
  take: (view: OverlayView) => void;
  /** Where a target is that the person left or that stays covered; `null` while it is seen, or is being brought back. */
  left: () => Whereabouts;
  /** Scrolls a target back that was in view. */
  bringBack: () => void;
  /** Scrolls to the target because the person asks for it. */
  show: () => void;
}

/** Takes aim in a window until the signal aborts; calls `onSeen` when the target moves, with whether it appeared or vanished. */
export function createAim(room: Window, onSeen: (isOther: boolean) => void, signal: AbortSignal): Aim {
  let target: { element: Element | null; look: string; follow: AbortController } | undefined;
  let seen: TargetBox | null = null;
  let isLeft = false;
  let timesBrought = 0;
  let timer = 0;
  const scrolling = watchScrolling(room, signal);
  const end = () => {
    target?.follow.abort();
    room.clearTimeout(timer);
  };
  signal.addEventListener('abort', end, { once: true });

  const isNew = (view: OverlayView) => target?.element !== view.target && target?.look !== lookOf(view);
  const leave = () => {
    isLeft = true;
    onSeen(true);
  };
  /** What the page pushed out of sight is brought back; what the person scrolled away stays where it is. */
  const missIt = (element: Element, following: AbortSignal) => {
    if (scrolling.isByPerson()) {
      isLeft = true;
      return;
    }
    room.clearTimeout(timer);
    timer = room.setTimeout(() => {
      if (following.aborted || seen || isLeft) return;
      const most = findWhereabouts(element) === 'covered' ? MOST_TIMES_COVERED : MOST_TIMES;
      if (scrolling.isByPerson() || timesBrought >= most) return leave();
      timesBrought += 1;
      bringIntoView(element, scrolling, following);
      missIt(element, following);
    }, OUT_OF_SIGHT);
  };
  const follow = (element: Element, look: string): AbortSignal => {
    target?.follow.abort();
    const ended = new AbortController();
    target = { element, look, follow: ended };
    const following = AbortSignal.any([signal, ended.signal]);
    const onBox = (box: TargetBox | null) => {
      const twin = box === null && seen && !isConnected(element) ? findTwin(element, seen) : null;
      if (twin) return void follow(twin, look);
      const isOther = (seen === null) !== (box === null);
      seen = box;
      if (box) isLeft = false;
      else missIt(element, following);
      onSeen(isOther);
    };
    followTarget(element, onBox, following);
    return following;
  };

  return {
    element: () => target?.element ?? null,
    seen: () => seen,
    isNew,
    take(view) {
      if (target && target.element === view.target) return;
      const isNewcomer = isNew(view);
      if (isNewcomer) [isLeft, timesBrought] = [false, 0];
      if (view.target) {
        const following = follow(view.target, lookOf(view));
        if (isNewcomer) bringIntoView(view.target, scrolling, following);
        return;
      }
      target?.follow.abort();
      target = { element: view.target, look: lookOf(view), follow: new AbortController() };
      seen = null;
    },
    left: () => (isLeft && target?.element ? findWhereabouts(target.element) : null),
    bringBack() {
      if (!isLeft && target?.element) {
        bringIntoView(target.element, scrolling, AbortSignal.any([signal, target.follow.signal]));
      }
    },
    show() {
      if (target?.element) scrollToMiddle(target.element);
    },
  };
}

/**
 * What makes a target the same one to a person although the page drew it anew. Of its text only the length: the text may
 * be the password, of which no copy is kept.
 */
function lookOf({ step, target }: OverlayView): string {
  return target ? `${step} ${appearanceOf(target)}` : '';
}

function appearanceOf(element: Element): string {
  return `${localNameOf(element)} ${textContentOf(element).trim().length}`;
}

/** The element that a page put in the place of one that it drew anew, to the eye the same: the ring need not go for it. */
function findTwin(gone: Element, { box }: TargetBox): Element | null {
  const hit = elementAt(gone.ownerDocument, box.x + box.width / 2, box.y + box.height / 2);
  const appearance = appearanceOf(gone);
  return (hit && layoutAncestors(hit).find((element) => appearanceOf(element) === appearance)) ?? null;
}
