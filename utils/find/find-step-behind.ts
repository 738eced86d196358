import { containsDeep } from '../dom/composed-tree';
import type { StepId } from '../journey/step-ids';
import { isSeen } from '../look/is-visible';
import type { Look } from '../look/open-look';
import type { Locator, StepOnPage } from '../sites/site-schema';
import { findElement } from './find-element';

/**
 * The step that a modal dialog which nobody recognises is for: the next one after the furthest step whose element lies
 * behind the dialog, since that was pressed to open it. `undefined` where nothing lies there.
 *
 * @param steps the steps that the page's data knows, in the journey's order
 * @param taughtFor locators that the person taught for a step
 */
export function findStepBehind(
  look: Look,
  modal: Element | null,
  steps: readonly StepOnPage[],
  taughtFor: (step: StepId) => readonly Locator[],
): StepId | undefined {
  if (!modal) return undefined;
  // What a modal dialog blocks is often hidden from assistive technology.
  const whole: Look = { ...look, isVisible: isSeen };
  const isBehind = (locators: readonly Locator[]): boolean => {
    const match = findElement(whole, [look.document], locators);
    return match.kind === 'one' && !containsDeep(modal, match.element);
  };
  const place = steps.findLastIndex(({ step, targets }) => {
    const builtIn = targets.filter(({ act, scope, when }) => act === 'click' && scope === undefined && !when);
    return isBehind(taughtFor(step)) || builtIn.some(({ locators }) => isBehind(locators));
  });
  const behind = steps[place];
  return behind && steps.find(({ step }, at) => at > place && step !== behind.step)?.step;
}
