import type { StepId } from '../guide/step-ids';
import type { Page, Target } from '../sites/site-schema';

/** What one look at a page found. */
export type Sight =
  | { kind: 'found'; step: StepId; page: Page; target: Target; element: Element }
  /** A ladder ended in two or more equal matches: no ring on a guess. */
  | { kind: 'several'; step: StepId; page: Page; elements: Element[] }
  /** The list is open and the wanted option is not in it. */
  | { kind: 'missing'; step: StepId; page: Page }
  /** The page is known, nothing of it is there (yet). `step` is the first that the page, or its open dialog, could serve. */
  | { kind: 'nothing'; step: StepId; page: Page }
  /** No page of ours has this address. */
  | { kind: 'unknown-page' };

/** How sure a reading is: `sure` is 16 lower-case letters that the page calls a password; anything else is for the person to check. */
export type Certainty = 'sure' | 'check';

/** A one-time password as it stands on the page. */
export interface Reading {
  value: string;
  certainty: Certainty;
  /** The element that shows it: a text's element or an input. */
  element: Element;
}
