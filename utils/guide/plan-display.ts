import type { LostReason, OverlayAction } from '../journey/overlay-view';
import { mountOverlay } from '../overlay/mount-overlay';
import { readOverlayWords } from '../overlay/read-overlay-words';
import { cloudOf } from '../sites/hosts';
import { onRevival } from './page-life';
import type { Plan } from './plan';
import { showPlan } from './show-plan';

interface DisplayListener {
  onAction(action: OverlayAction): void;
  /** The page took the overlay away for good. */
  onLost(reason: LostReason): void;
  /** Another step or state is shown, or another account's. */
  onShown(plan: Plan): void;
}

/** Shows plans on the page: the overlay is there while there is a plan, and gone without one. */
export function createPlanDisplay(
  document: Document,
  listener: DisplayListener,
  signal: AbortSignal,
): { show(plan: Plan | null): void } {
  let overlay: { stop: AbortController; drawn: ReturnType<typeof mountOverlay> } | null = null;
  let shown = '';
  // The background dropped what this document said when another took its place.
  if (document.defaultView) onRevival(document.defaultView, () => (shown = ''), signal);

  function mount(): NonNullable<typeof overlay> {
    const stop = new AbortController();
    const drawn = mountOverlay(document, readOverlayWords(), listener, AbortSignal.any([signal, stop.signal]));
    return { stop, drawn };
  }

  return {
    show(plan) {
      if (!plan) {
        overlay?.stop.abort();
        overlay = null;
        shown = '';
        return;
      }
      overlay ??= mount();
      overlay.drawn.render(showPlan(plan, cloudOf(document.location.href)));
      const now = `${plan.step} ${plan.state} ${plan.account ?? ''}`;
      if (now !== shown) listener.onShown(plan);
      shown = now;
    },
  };
}
