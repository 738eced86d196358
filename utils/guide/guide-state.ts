import type { StepId } from '../journey/step-ids';
import type { Brief } from '../messages/brief';
import type { Plan } from './plan';

/** What the guide on one page knows. */
export interface GuideState {
  /** What the background said last. */
  brief: Brief;
  /** What was decided at the last look, `null` when there is nothing to show. */
  plan: Plan | null;
  /** The step at which the person said that they are stuck. */
  stuckAt: StepId | null;
  /** The person asked to be shown the password that the new one replaced. */
  isOldAskedFor: boolean;
}

/** What changes it. */
export type PageGuideEvent =
  | { type: 'briefed'; brief: Brief }
  | { type: 'planned'; plan: Plan | null }
  | { type: 'stuck-said' }
  | { type: 'stuck-taken-back' }
  | { type: 'old-asked-for' };

/** The state before anything was seen. */
export function firstGuideState(brief: Brief): GuideState {
  return { brief, plan: null, stuckAt: null, isOldAskedFor: false };
}

/** The state after an event. Pure. */
export function nextGuideState(state: GuideState, event: PageGuideEvent): GuideState {
  switch (event.type) {
    case 'briefed':
      return { ...state, brief: event.brief };
    case 'planned':
      return { ...state, plan: event.plan };
    case 'stuck-said':
      return { ...state, stuckAt: state.plan?.step ?? null };
    case 'stuck-taken-back':
      return { ...state, stuckAt: null };
    case 'old-asked-for':
      return { ...state, isOldAskedFor: true };
  }
}

/** Whether "Do the steps for me" is under way. */
export function isDoingSteps({ brief }: GuideState): boolean {
  return brief.guide.doesSteps && brief.guide.status === 'running';
}
