import { findAnswers } from '../form/find-answers';
import { isErrorPage } from '../form/is-error-page';
import type { FormSight } from '../journey/form-sight';
import type { Look } from '../look/open-look';
import type { Request } from '../messages/contract';
import { findBuiltIn } from './built-in-way';
import { deliveryHere } from './delivery-here';
import { judgeLoad } from './judge-load';
import { hasFailedToLoad, isLedTo } from './page-life';
import type { Moment } from './page-site';

/** What to tell of a form that was sent by loading this page. */
export type EarlierEnding =
  | Omit<Extract<Request, { type: 'form:closed' }>, 'view'>
  | Omit<Extract<Request, { type: 'form:refused' }>, 'view'>;

/** A form that was sent by loading this page was taken only where the page shows it; else only the person knows. */
export interface EarlierSubmit {
  /**
   * Judges once, as soon as the page has settled; `null` before, after, and where nothing is known.
   *
   * @param look one with the built-in captions alone
   * @param hasSubmittedHere a form was sent in this very document
   */
  judge(look: Look, moment: Moment, sight: FormSight['kind'], hasSubmittedHere: boolean): EarlierEnding | null;
  /** The page came back as it was left: it says nothing of what was sent since. */
  leaveToPerson(): void;
}

/** Begins with a page that was just opened. */
export function createEarlierSubmit(): EarlierSubmit {
  let hasJudged = false;
  let hasFormNotOurs = false;
  return {
    judge(look, moment, sight, hasSubmittedHere) {
      hasFormNotOurs ||= sight === 'not-ours';
      const isPending = deliveryHere(moment) === 'submitted';
      if (hasSubmittedHere || hasJudged || !moment.isSettled || !isPending) return null;
      hasJudged = true;
      const { kind } = findBuiltIn(look, moment);
      const ending = judgeLoad({
        sight,
        hasFormNotOurs,
        answers: findAnswers(look, null),
        isTroubled: isErrorPage(look) || hasFailedToLoad(window),
        isServicesPage: kind === 'found' || kind === 'several',
        isLedTo: isLedTo(window),
      });
      if (!ending) return null;
      return ending.kind === 'refused' ? { type: 'form:refused', text: ending.text } : { type: 'form:closed' };
    },
    leaveToPerson: () => void (hasJudged = true),
  };
}
