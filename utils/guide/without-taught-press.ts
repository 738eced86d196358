import type { Sight } from '../find/sight';
import type { Knowledge } from '../sites/knowledge';
import type { Plan } from './plan';

/** Whether a site pack or a pick adds to what is known of a page. */
export function isAnythingTaught({ picks, packs }: Knowledge): boolean {
  return packs.length > 0 || Object.keys(picks).length > 0;
}

/**
 * The plan without a press that only a site pack or a pick would have: they point, and what is pressed for the person is
 * what the built-in data alone finds for the same step.
 *
 * @param findBuiltIn looks at the page with the built-in data alone; called only where anything was taught
 */
export function withoutTaughtPress(plan: Plan, knowledge: Knowledge, findBuiltIn: () => Sight): Plan {
  // Of a native list an option is chosen, whatever the act is called.
  const isPress = plan.act === 'click' || plan.target?.tagName === 'SELECT';
  if (plan.act === null || !isPress || !isAnythingTaught(knowledge)) return plan;
  const sight = findBuiltIn();
  const isBuiltIn =
    sight.kind === 'found' &&
    sight.step === plan.step &&
    sight.element === plan.target &&
    sight.target.act === plan.act;
  return isBuiltIn ? plan : { ...plan, act: null };
}
