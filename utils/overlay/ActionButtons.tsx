import type { OverlayAction } from '../journey/overlay-view';
import type { OverlayWords } from './overlay-words';

/** The actions that lead on; the others are ways out and stay quiet below. */
const LEADING: readonly OverlayAction[] = [
  'do-it-for-me',
  'resume',
  'check-again',
  'show-old',
  'step-done',
  'reload',
  'use-selection',
  'press-this',
  'go-to-x360cloud',
  'next-client',
];

/** The bubble's buttons: what leads on first, then the quiet ones, each in the view's order. */
export function ActionButtons({ actions, words }: { actions: OverlayAction[]; words: OverlayWords }) {
  const leading = actions.filter((action) => LEADING.includes(action));
  const quiet = actions.filter((action) => !LEADING.includes(action));
  const draw = (kind: string) => (action: OverlayAction) => (
    <button key={action} type="button" data-action={action} class={kind}>
      {words.actions[action]}
    </button>
  );
  return (
    <>
      {leading.length > 0 && <div class="leading">{leading.map(draw('lead'))}</div>}
      {quiet.length > 0 && <div class="quiet">{quiet.map(draw('calm'))}</div>}
    </>
  );
}
