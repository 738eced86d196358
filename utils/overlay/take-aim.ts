import { textContentOf } from '../dom/native-dom';
import type { OverlayView } from '../journey/overlay-view';
import { bringIntoView } from './bring-into-view';
import { followTarget } from './follow-target';
import type { TargetBox } from './read-target-box';

/** What the overlay points at, and where that can be seen. */
export interface Aim {
  element: () => Element | null;
  /** Where the target can be seen now; `null` while it cannot, or there is none. */
  seen: () => TargetBox | null;
  /** Whether a view's target is another one to the eye, not the same drawn anew. */
  isNew: (view: OverlayView) => boolean;
  /** Follows a view's target, and scrolls to it when it is new. */
  take: (view: OverlayView, floating: HTMLElement | null) => void;
  /** Scrolls a target back that was in view. */
  bringBack: () => void;
}

/** Takes aim until the signal aborts; calls `onSeen` when the target moves, with whether it appeared or vanished. */
export function createAim(onSeen: (isOther: boolean) => void, signal: AbortSignal): Aim {
  let target: { element: Element | null; look: string; follow: AbortController } | undefined;
  let seen: TargetBox | null = null;
  signal.addEventListener('abort', () => target?.follow.abort(), { once: true });

  const isNew = (view: OverlayView) => target?.element !== view.target && target?.look !== lookOf(view);
  const onBox = (box: TargetBox | null) => {
    const isOther = (seen === null) !== (box === null);
    seen = box;
    onSeen(isOther);
  };

  return {
    element: () => target?.element ?? null,
    seen: () => seen,
    isNew,
    take(view, floating) {
      if (target && target.element === view.target) return;
      const isNewcomer = isNew(view);
      target?.follow.abort();
      const follow = new AbortController();
      target = { element: view.target, look: lookOf(view), follow };
      if (!view.target || !floating) {
        seen = null;
        return;
      }
      const following = AbortSignal.any([signal, follow.signal]);
      followTarget(view.target, floating, onBox, following);
      if (isNewcomer) bringIntoView(view.target, following);
    },
    bringBack() {
      if (seen && target?.element) bringIntoView(target.element, AbortSignal.any([signal, target.follow.signal]));
    },
  };
}

/**
 * What makes a target the same one to a person although the page drew it anew. Of its text only the length: the text may
 * be the password, of which no copy is kept.
 */
function lookOf({ step, target }: OverlayView): string {
  return target ? `${step} ${target.localName} ${textContentOf(target).trim().length}` : '';
}
