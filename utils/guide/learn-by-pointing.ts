import { pickElement } from '../overlay/pick-element';
import { describeElement } from '../page/describe-element';
import type { Pick, PickTarget } from '../sites/knowledge';
import { pickLabel } from '../sites/known-pages';

/**
 * "It looks different here": the person points at the element, and where it belongs to a form, at its neighbours.
 *
 * @param targetsOf what pointing at an element teaches: the first for itself, the others to ask for next
 * @param remember keeps one pick; a later one may follow
 */
export async function learnByPointing(
  document: Document,
  targetsOf: (element: Element) => PickTarget[],
  remember: (target: PickTarget, pick: Pick) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  let wanted: PickTarget[] | null = null;
  while (wanted === null || wanted.length > 0) {
    const element = await pickElement(document, signal);
    if (!element || signal.aborted) return;
    wanted ??= targetsOf(element);
    const target = wanted.shift();
    if (!target) return;
    const pick = describeElement(element, pickLabel(target), new Date());
    if (pick.locators.length > 0) await remember(target, pick);
  }
}
