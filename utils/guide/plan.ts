import type { OutOfReach } from '../journey/form-sight';
import type { OverlayState, OverlayView } from '../journey/overlay-view';
import { phaseOf, type StepId } from '../journey/step-ids';
import type { PickTarget } from '../sites/knowledge';
import type { Act } from '../sites/site-schema';

/** What to say in the bubble: the step's own sentences, or those of a situation. */
export type Say =
  | { kind: 'point' | 'words' | 'waiting' | 'several' | 'paused' | 'password-showing' | 'password-held' }
  /** `missing`: the page shows that the option is not offered; `stuck`: the person said so. */
  | { kind: 'missing' | 'stuck' }
  | {
      kind:
        | 'check-password'
        | 'unreadable'
        | 'account-ready'
        | 'no-password'
        | 'nothing-held'
        | 'two-forms'
        | 'authorization';
    }
  /** Another app password of ours beside the one that was handed over, by their names. */
  | { kind: 'old-password' | 'delete-old'; name: string; delivered: string }
  /** The password may be on the screen, and is not held. */
  | { kind: 'coming' | 'unseen' | 'no-selection' | 'not-held' | 'no-room' }
  /** A dialog that nobody knows: it may show the password, or is about another method. */
  | { kind: 'may-show' | 'other-method' }
  /** A button that is known by its place only. */
  | { kind: 'press-next' | 'press-done' }
  /** Only a part of the list was seen. */
  | { kind: 'scroll-list' }
  /** The page did not take what was typed or chosen for the person. */
  | { kind: 'by-hand' }
  | { kind: 'login' | 'not-ours' | 'fill-now' | 'submitted' | 'delivered' }
  /** `replaced`: the e-mail address that stood in the form before. */
  | { kind: 'submit-now'; replaced: string | null }
  /** The page does not say whose form it is; the person is asked about it right now. */
  | { kind: 'may-fill' | 'asked-form' }
  /** The filled form lacks something: a field, or the page's own leave to send it. */
  | { kind: 'incomplete' | 'not-enabled' }
  /** The extension was replaced while the page stayed open; where a password may show, a reload would lose it. */
  | { kind: 'orphan' | 'orphan-showing' }
  /** Fields that can be seen and are not filled as they are. */
  | { kind: 'out-of-reach'; what: OutOfReach }
  /** What is pointed at on the way to the form. */
  | { kind: 'manage-services' | 'press-change' | 'press-add' }
  /** The last move of a step, or the first: the name is typed, the method is chosen, its list is closed. */
  | { kind: 'named' | 'chosen' | 'open-list' }
  /** The page's own error, in its own words. */
  | { kind: 'page-error'; text: string }
  /** The same, where it fills a dialog in which nothing leads on. */
  | { kind: 'page-refusal'; text: string }
  /** The form is another tenant's; or it was filled all the same. */
  | { kind: 'other-tenant' | 'submit-other'; account: string; tenant: string };

/** What the guide shows on a page: decided by a pure function, drawn by the overlay. */
export interface Plan {
  step: StepId;
  state: OverlayState;
  target: Element | null;
  /** What the bubble is not to lie on besides the target, such as the password that it speaks of. */
  subject: Element | null;
  say: Say;
  /** What "Do it for me" would do to the target, or `null` when only the person may. */
  act: Act | null;
  /** Whether "Do the steps for me" may do it. */
  goesByItself: boolean;
  /** The person is asked whether the target is to be pressed: only their order presses it. */
  isAsking: boolean;
  /** The password may be on the screen and is not held: nothing is done that could lose it, and the person may say what it is. */
  isInDanger: boolean;
  /** The name that the app password gets; empty where no sentence tells it. */
  name: string;
  /** The account that the page belongs to, where it says so and is not the administrator's. */
  account: string | null;
  /** Whose password it is about: in Transfer the tenant, where it is just held its account. */
  tenant: string | null;
  /** The person may say that this step is done, since no page tells. */
  isForPersonToFinish: boolean;
  /** What the page says besides, in its own words: said as well, and nothing stops for it. */
  pageNote: string | null;
  /** Numbers that stand on elements of the page. */
  marks: NonNullable<OverlayView['marks']>;
  /** What the person has just taught by pointing. */
  remembered: readonly PickTarget[];
}

/** A plan that points at something; the steps of Create go by themselves where they are told to. */
export function pointAt(step: StepId, target: Element | null, say: Say, act: Act | null): Plan {
  return {
    step,
    state: 'pointing',
    target,
    subject: null,
    say,
    act,
    goesByItself: phaseOf(step) === 'create',
    isAsking: false,
    isInDanger: false,
    name: '',
    account: null,
    tenant: null,
    isForPersonToFinish: false,
    pageNote: null,
    marks: [],
    remembered: [],
  };
}

/** A plan that says something and points at nothing. */
export function inWords(step: StepId, say: Say): Plan {
  return { ...pointAt(step, null, say, null), state: 'words' };
}

/** The page may still load, or answer. */
export function waitingAt(step: StepId): Plan {
  return { ...inWords(step, { kind: 'waiting' }), state: 'waiting' };
}

/** The person paused the guide. */
export function paused(step: StepId): Plan {
  return { ...inWords(step, { kind: 'paused' }), state: 'paused' };
}

/** The person said that they are stuck. */
export function stuckAt(step: StepId): Plan {
  return { ...inWords(step, { kind: 'stuck' }), state: 'stuck' };
}
