import type { OverlayView } from '../journey/overlay-view';
import { phaseOf } from '../journey/step-ids';
import { ActionButtons } from './ActionButtons';
import type { Whereabouts } from './bring-into-view';
import { Causes } from './Causes';
import { AsideIcon, StateIcon } from './icons';
import type { OverlayWords } from './overlay-words';

interface BubbleProps {
  view: OverlayView;
  words: OverlayWords;
  isAside: boolean;
  away: Whereabouts;
}

/** The sentence of the step, its causes and its buttons. Presses are heard on the window, so it has no handlers. */
export function Bubble({ view, words, isAside, away }: BubbleProps) {
  const asideLabel = isAside ? words.moveBack : words.moveAside;
  return (
    <section data-courier="bubble" data-state={view.state} class="bubble" role="region" aria-label={words.name}>
      <div class="arrow" />
      <div class="scroller">
        <div class="content">
          <header>
            <StateIcon state={view.isDone ? 'captured' : view.state} />
            <p class="progress">
              {words.progress(view.place.at, view.place.of)}
              <span aria-hidden="true"> · </span>
              {words.phases[phaseOf(view.step)]}
            </p>
            <p class="leave">{words.leaveHint}</p>
          </header>
          <h2>{view.title}</h2>
          {away ? <p class="text">{words.away[away]}</p> : view.text && <p class="text">{view.text}</p>}
          {view.causes && view.causes.length > 0 && <Causes causes={view.causes} />}
          {away && (
            <div class="leading">
              <button type="button" data-control="show" class="lead">
                {words.showMe}
              </button>
            </div>
          )}
          <ActionButtons actions={view.actions} words={words} />
          {view.target && (
            <button type="button" data-control="aside" class="icon" aria-label={asideLabel} title={asideLabel}>
              <AsideIcon />
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
