import type { StepId } from '../journey/step-ids';
import type { Page, Target } from '../sites/site-schema';

/** What one look at a page found. */
export type Sight =
  | { kind: 'found'; step: StepId; page: Page; target: Target; element: Element }
  /** A ladder ended in two or more equal matches: no ring on a guess. */
  | { kind: 'several'; step: StepId; page: Page; elements: Element[] }
  /** The list is open and the wanted option is not in it; where only a part of the list was seen, it may be in the rest. */
  | { kind: 'missing'; step: StepId; page: Page; isWhole: boolean }
  /** The page is known, nothing of it is there (yet). `step` is the first that the page, or its open dialog, could serve. */
  | { kind: 'nothing'; step: StepId; page: Page }
  /** No page of ours has this address. */
  | { kind: 'unknown-page' };

/** The labels by which a target is found. */
export function labelsOf({ locators }: Target): string[] {
  return locators.flatMap((locator) => ('label' in locator && locator.label ? [locator.label] : []));
}
