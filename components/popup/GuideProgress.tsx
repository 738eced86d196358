import { i18n } from '#i18n';
import { PHASES, phaseOf, STEP_IDS, stepOrder } from '../../utils/guide/step-ids';
import type { PopupState } from '../../utils/popup/popup-state';
import { tellOverlay, tellPhase, tellStep } from '../../utils/popup/tell-step';

/** Where the guide stands in the active tab. */
export function GuideProgress({ progress }: { progress: PopupState['progress'] }) {
  if (progress === null) return <p class="muted">{i18n.t('popup.guide.noProgress')}</p>;
  const { step, state } = progress;
  const current = phaseOf(step);
  const hint = tellOverlay(state);
  return (
    <div class="progress">
      <ol class="phases">
        {PHASES.map((phase) => (
          <li
            key={phase}
            class={PHASES.indexOf(phase) < PHASES.indexOf(current) ? 'is-past' : ''}
            aria-current={phase === current ? 'step' : undefined}
          >
            {tellPhase(phase)}
          </li>
        ))}
      </ol>
      <p class="muted">{i18n.t('popup.guide.place', { step: stepOrder(step) + 1, total: STEP_IDS.length })}</p>
      <p class="step">{tellStep(step)}</p>
      {hint !== null && <p class="muted">{hint}</p>}
    </div>
  );
}
