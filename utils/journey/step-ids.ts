/** The four phases of the journey, in order. */
export const PHASES = ['prepare', 'sign-in', 'create', 'transfer'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * The sixteen steps of the journey, in order. An id names the step's site data, its fixture's annotation,
 * its sentence in `locales/` and its test; support and tests rely on them.
 */
export const STEP_IDS = [
  'create-account',
  'assign-global-admin',
  'open-mfa',
  'enable-mfa',
  'sign-in-private',
  'verify-mfa',
  'open-my-account',
  'open-security',
  'open-app-passwords',
  'create',
  'name-the-password',
  'read-the-password',
  'open-manage-services',
  'open-credentials',
  'fill-credentials',
  'submit',
] as const;
export type StepId = (typeof STEP_IDS)[number];

const FIRST_STEP_OF: Record<Phase, StepId> = {
  prepare: 'create-account',
  'sign-in': 'sign-in-private',
  create: 'open-my-account',
  transfer: 'open-manage-services',
};

/** The phase's first step. */
export function firstStepOf(phase: Phase): StepId {
  return FIRST_STEP_OF[phase];
}

/** The step that follows in the journey; `undefined` after the last. */
export function stepAfter(step: StepId): StepId | undefined {
  return STEP_IDS[stepOrder(step) + 1];
}

/** The step's place in the journey, from 0 to 15. */
export function stepOrder(step: StepId): number {
  return STEP_IDS.indexOf(step);
}

/** The phase that a step belongs to. */
export function phaseOf(step: StepId): Phase {
  const phase = PHASES.findLast((name) => stepOrder(FIRST_STEP_OF[name]) <= stepOrder(step));
  return phase ?? 'prepare';
}

/** The path that a step is counted on: for whoever does not prepare the account, or has, it begins with signing in. */
export function pathOf(step: StepId): readonly StepId[] {
  return phaseOf(step) === 'prepare' ? STEP_IDS : STEP_IDS.slice(stepOrder(firstStepOf('sign-in')));
}

/** The step's place on that path, from 1, and how many there are. */
export function placeOf(step: StepId): { at: number; of: number } {
  const path = pathOf(step);
  return { at: path.indexOf(step) + 1, of: path.length };
}
