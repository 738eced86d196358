import { chooseOption } from '../act/choose-option';
import { isForThePersonAlone, pressElement } from '../act/press-element';
import { typeText } from '../act/type-text';
import type { StepId } from '../journey/step-ids';
import type { Plan } from './plan';

/** What acting needs to know of the site. */
export interface ActingSite {
  /** The name to type. */
  nameToType?(): string;
  /** An element is about to be pressed on the person's order. */
  beforePress?(target: Element): void;
  /** The labels of what is pointed at: in a native list, the option to choose. */
  labelsOfTarget?(): readonly string[];
}

/** "Do it for me", on one page. */
export interface Acting {
  /** Does the one step that the plan points at. */
  act(plan: Plan): void;
  /** Presses what the person was asked about. */
  press(plan: Plan): void;
  /** The plan as it may be done: not where only the person may, nor where the page did not take what was done before. */
  judge(plan: Plan): Plan;
}

/** Presses, types and chooses on the person's order, and sees whether the page took it. */
export function createActing(site: ActingSite): Acting {
  /** What a value was put into: it is not pointed at any more once the page has taken that. */
  let tried: { step: StepId; target: Element } | null = null;

  return {
    act({ step, target, act }) {
      if (!target || act === null) return;
      const isList = target instanceof HTMLSelectElement;
      if (isList) chooseOption(target, site.labelsOfTarget?.() ?? []);
      else if (act === 'type') typeText(target, site.nameToType?.() ?? '');
      else if (act === 'click') {
        site.beforePress?.(target);
        pressElement(target);
      }
      if (isList || act === 'type') tried = { step, target };
    },
    press({ target, isAsking }) {
      if (target && isAsking) pressElement(target);
    },
    judge(plan) {
      const { step, target, act } = plan;
      if (!target || act === null) return plan;
      if (tried && (tried.target !== target || tried.step !== step)) tried = null;
      if (tried) return { ...plan, say: { kind: 'by-hand' }, act: null };
      return act === 'click' && isForThePersonAlone(target) ? { ...plan, act: null } : plan;
    },
  };
}
