import type { FormSight } from '../journey/form-sight';

/** The fields that a person pointed at on this host; they replace the markers, never the checks. */
export interface TaughtFields {
  password: Element;
  email: Element | null;
  confirm: Element | null;
}

/** What the recogniser knows besides the page. */
export interface RecogniserContext {
  /** Fields that the person taught, already found in this document; `null` where nothing was taught. */
  taught: TaughtFields | null;
  /** The tenant whose "Change" the person pressed last. */
  pressedTenant: string | null;
  /** The form that the person chose, where several can be meant. */
  form: string | null;
}

/** Nothing is known besides the page. */
export const NO_CONTEXT: RecogniserContext = { taught: null, pressedTenant: null, form: null };

/** A credentials form that qualified, with its live elements. It is true for the task that read it, not longer. */
export interface RecognisedForm {
  /** The form, dialog, row or smallest group that holds the fields. */
  container: Element;
  /** The user name's field, editable or not; `null` where there is none. */
  email: HTMLInputElement | null;
  password: HTMLInputElement;
  confirm: HTMLInputElement | null;
  /** What sends the form, for the ring: never pressed by the filler. */
  submit: HTMLElement | null;
  /** The tenant that row, dialog, e-mail field or breadcrumb name; `null` if none or if they disagree. */
  tenant: string | null;
  /** Origin that the form would post to, when it is not the page's own. */
  foreignTarget: string | null;
  /** Whether it only can be meant, so that the person is asked. */
  isAsked: boolean;
  /** With what it was recognised, so that it can be recognised again right before a write. */
  context: RecogniserContext;
}

/** One look at a document: what to tell, and what to fill (only where `sight` is `credentials`). */
export interface Recognition {
  sight: FormSight;
  form: RecognisedForm | null;
  /** The forms that can be meant, in the order of their numbers; only where there are several. */
  choices?: readonly RecognisedForm[];
}
