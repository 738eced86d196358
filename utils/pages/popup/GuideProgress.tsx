import { i18n } from '#i18n';
import { Breakable } from '../../../components/Breakable';
import { PHASES, pathOf, phaseOf, placeOf } from '../../journey/step-ids';
import type { ActivePage, PopupState } from '../../messages/popup-state';
import { tellOverlay, tellPhase, tellStep } from './tell-step';

/** What to say while the guide shows nothing; `null` where the popup says already what comes next. */
const WAYS = {
  microsoft: 'popup.guide.notHereYet',
  x360cloud: 'popup.guide.notHereYet',
  other: 'popup.guide.noProgress',
  untold: 'popup.guide.noProgress',
  'sign-in': null,
  portal: null,
  grantable: null,
} as const satisfies Record<ActivePage['kind'], string | null>;

/** The chapter of the help for a list without App password. */
const MISSING = '#app-password-is-missing';

interface GuideProgressProps {
  progress: PopupState['progress'];
  /** In Transfer, whose password it is about. */
  tenant: string | null;
  page: ActivePage['kind'];
  /** A password is held: what is next is said with it. */
  isBeside: boolean;
  /** The page in front takes app passwords. */
  isNeeded: boolean;
}

/** Where the guide stands in the active tab, or how to get to a page where it has something to show. */
export function GuideProgress({ progress, tenant, page, isBeside, isNeeded }: GuideProgressProps) {
  if (progress === null) {
    const key = WAYS[page];
    return key && !isBeside && <p class="muted">{i18n.t(key)}</p>;
  }
  const { step, state } = progress;
  const current = phaseOf(step);
  const hint = tellOverlay(state);
  const place = placeOf(step);
  // The button above is that step; what stands in its place may speak against it.
  const isShownAbove = isBeside && step === 'fill-credentials';
  const phases = new Set(pathOf(step).map(phaseOf));
  return (
    <div class="progress">
      <ol class={isBeside ? 'visually-hidden' : 'phases'}>
        {PHASES.filter((phase) => phases.has(phase)).map((phase) => (
          <li
            key={phase}
            class={PHASES.indexOf(phase) < PHASES.indexOf(current) ? 'is-past' : ''}
            aria-current={phase === current ? 'step' : undefined}
          >
            {tellPhase(phase)}
          </li>
        ))}
      </ol>
      <p class={isBeside ? 'visually-hidden' : 'muted'}>
        {i18n.t('popup.guide.place', { step: place.at, total: place.of })}
      </p>
      {!isShownAbove && (
        <p class={isBeside ? 'visually-hidden' : 'step'}>
          <Breakable text={isNeeded ? tellStep(step, tenant) : i18n.t('popup.guide.notNeeded')} />
        </p>
      )}
      {hint !== null && <p class={isBeside ? 'visually-hidden' : 'muted'}>{hint}</p>}
      {state === 'stuck' && (
        <a href={`/help.html${step === 'create' ? MISSING : ''}`} target="_blank">
          {i18n.t('popup.guide.stuckHelp')}
        </a>
      )}
    </div>
  );
}
