import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids';
import { judgeMoment } from '../../practice/strangers/judge-moment';
import { complaints } from './complaints';
import type { Appearance } from './readings';

/** Where a walk through practice pages stands. */
export interface WalkState {
  /** The page's furthest annotated step; `null` where there is none. */
  step: StepId | null;
  /** Changes whenever the page or what stands on it does. */
  mark: string;
  host: string;
  /** What the page complained about. */
  complaints: string[];
  /** What keeps the walk from going on; `null` once the step was done. */
  not: string | null;
}

/** The annotated element of a step. */
const answerOf = (step: StepId): string => `[data-answer="${step}"]`;

/**
 * Runs in a practice page: where the page has changed since `before`, and the ring stands on the element that it annotates
 * for its furthest step, types the name into it or presses it. All in one go: a page may go on, or be pushed down, between
 * two questions. Where a person is asked to sign in again, they do; to the new password nothing is done.
 */
export function walkOn(before: string, lookFor: (selector: string) => Appearance): WalkState {
  const annotated = [...document.querySelectorAll('[data-answer]')];
  const step = STEP_IDS.findLast((id) => annotated.some((element) => element.matches(answerOf(id)))) ?? null;
  const mark = [performance.timeOrigin, document.body.innerText, annotated[0]?.outerHTML].join(' ');
  const state = { step, mark, host: location.host, complaints };
  if (mark === before) return { ...state, not: `nothing has changed at ${step}` };
  if (state.host.startsWith('login.')) {
    // Once this is told: the page leaves.
    setTimeout(() => document.querySelector<HTMLElement>('#idSIButton9')?.click());
    return { ...state, not: null };
  }
  if (!step) return { ...state, not: 'no step is annotated' };
  if (step === 'read-the-password') return { ...state, not: null };
  const on = answerOf(step);
  const seen = judgeMoment({ kind: 'ring', step, on }, { ...lookFor(on), held: [] });
  if ('not' in seen) return { ...state, not: `at ${step} ${seen.not}` };

  const element = document.querySelector<HTMLElement>(on);
  if (element instanceof HTMLInputElement && element.type === 'text') type(element, 'CloudFinder 2026-11');
  else element?.click();
  return { ...state, not: null };
}

/** As the browser types: React hears nothing of a value that a script sets through its own property. */
function type(field: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
