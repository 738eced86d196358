import type { OverlayView } from '../journey/overlay-view';
import { Bubble } from './Bubble';
import type { Whereabouts } from './bring-into-view';
import type { OverlayWords } from './overlay-words';

/** What ring and bubble are drawn from. */
export interface OverlayProps {
  view: OverlayView;
  words: OverlayWords;
  /** Whether the target can be seen right now. */
  hasRing: boolean;
  isAside: boolean;
  /** Where the person scrolled away from. */
  away: Whereabouts;
}

/** Ring and bubble. Where they stand is set on the elements themselves, frame by frame. */
export function Overlay({ view, words, hasRing, isAside, away }: OverlayProps) {
  return (
    <>
      {hasRing && (
        <div key={`${view.step} ${view.title}`} data-courier="ring" class="ring">
          <div class="pulse" />
        </div>
      )}
      <Bubble view={view} words={words} isAside={isAside} away={away} />
    </>
  );
}
