import { i18n } from '#i18n';
import type { StepId } from '../journey/step-ids';
import { learntCaptions } from '../look/captions';
import type { PickTarget, TaughtElement } from '../sites/knowledge';
import type { PageSite } from './page-site';
import type { Plan } from './plan';
import { findTeacher } from './teacher';

/** "It looks different here", on one page. */
export interface Teaching {
  /** The person is choosing an element: the bubble is out of the way. */
  isPointing(): boolean;
  /** Has the person point at the step's element; `planAfter` looks at the page again when they have. */
  learn(step: StepId, planAfter: () => Plan | null): Promise<void>;
  cancel(): void;
  /** The plan, and what was just taught for it: said until another sentence takes its place. */
  tellIn(plan: Plan | null): Plan | null;
}

/** Lets the person teach this page; `bringTeacher` has the lessons' script brought, `remember` keeps each pick. */
export function createTeaching(
  document: Document,
  site: PageSite,
  bringTeacher: () => Promise<unknown>,
  remember: (target: PickTarget, pick: TaughtElement) => Promise<void>,
  signal: AbortSignal,
): Teaching {
  let pointing: AbortController | null = null;
  let remembered: { plan: string; targets: PickTarget[] } | null = null;

  return {
    isPointing: () => pointing !== null,
    cancel: () => pointing?.abort(),
    async learn(step, planAfter) {
      pointing = new AbortController();
      const question = i18n.t(site.pickTargets ? 'overlay.pick.placeOrField' : 'overlay.pick.place');
      const targetsOf = (element: Element) => site.pickTargets?.(element) ?? [step];
      const lesson = { labels: learntCaptions(), question, targetsOf, remember };
      const scope = AbortSignal.any([signal, pointing.signal]);
      try {
        await bringTeacher();
        const learnt = await findTeacher()?.(document, lesson, scope);
        remembered = { plan: nameOf(planAfter()), targets: [...(learnt?.keys() ?? [])] };
      } finally {
        // Whatever the page defeats, the bubble comes back.
        pointing = null;
      }
    },
    tellIn(plan) {
      if (remembered && remembered.plan !== nameOf(plan)) remembered = null;
      return plan && remembered ? { ...plan, remembered: remembered.targets } : plan;
    },
  };
}

/** What makes two plans the same sentence to the person. */
function nameOf(plan: Plan | null): string {
  return plan ? `${plan.step} ${plan.state} ${plan.say.kind}` : '';
}
