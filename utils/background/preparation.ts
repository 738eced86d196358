import type { GuideSettings } from '../journey/guide-settings';
import type { OverlayState } from '../journey/overlay-view';
import { phaseOf, type StepId, stepAfter, stepOrder } from '../journey/step-ids';

/**
 * What follows once the person said that this step of Prepare is done, and with it those before: it may be a later one
 * than the one in turn, never an earlier one. After the last the account is ready.
 */
export function preparationAfter({ preparing }: GuideSettings, done: StepId): Partial<GuideSettings> {
  if (!preparing || stepOrder(done) < stepOrder(preparing)) return {};
  const next = stepAfter(done);
  const isDone = !next || phaseOf(next) !== 'prepare';
  return isDone ? { preparing: null, isAccountReady: true } : { preparing: next };
}

/**
 * What a step that is shown tells of the account: Create's pages say who it is, and where they are stuck it is not ready,
 * whatever the person said, so that the pages where that is mended are shown.
 */
export function learnedFrom(
  guide: GuideSettings,
  { step, state, account }: { step: StepId; state: OverlayState; account: string | null },
): Partial<GuideSettings> {
  if (phaseOf(step) !== 'create') return {};
  const isNotReady = state === 'stuck' && guide.preparing === null;
  return {
    ...(account === null ? {} : { account }),
    ...(isNotReady ? { isAccountReady: false, preparing: 'enable-mfa' } : {}),
  };
}
