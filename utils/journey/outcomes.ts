import type { FillOutcome, FormSight, Why } from './form-sight';
import type { Certainty } from './held-password';

/** What speaks against a form, and what the person may say yes to: a yes to one warning answers no other. */
export type FormWarning =
  | { kind: 'other-tenant'; account: string; tenant: string }
  /** The form would post to this other origin. */
  | { kind: 'foreign-target'; origin: string }
  | FormQuestion;

/** One question about a form: whether it is meant at all, whose it is, or both. */
export interface FormQuestion {
  kind: 'ask-form';
  /** As in `FormSight`. */
  form: string;
  /** Why it is not sure that the form is meant; `null` where the page says that it is. */
  why: Why | null;
  account: string | null;
  /** What the form names as its tenant, if anything. */
  tenant: string | null;
  /** Whether form and password belong together is not said: one of them names nobody, or the names do not tell. */
  isTenantUnnamed: boolean;
}

/** What became of "Send to x360Cloud". Only `filled` and `guiding` are good news; the password is held in every other case. */
export type SendOutcome =
  | FillOutcome
  /** No form is open: the tab was brought to the front and the guide leads to the form. */
  | { kind: 'guiding'; untilMs: number }
  | FormWarning
  /** The form is another tenant's and would post to another origin: too much for one yes, so there is none to say. */
  | { kind: 'other-tenant-elsewhere'; tenant: string; origin: string }
  | { kind: 'not-a-form'; sight: FormSight }
  /** The tab closed, navigated, or did not answer in time. */
  | { kind: 'tab-changed' }
  | { kind: 'expired' };

/** What became of an order to read the page or the selection. */
export type ReadOutcome =
  | { kind: 'held'; certainty: Certainty }
  | { kind: 'several' }
  | { kind: 'none' }
  /** There is no room for it. */
  | { kind: 'full' }
  /** The selection stands in a frame of the page. */
  | { kind: 'frame' }
  | { kind: 'wrong-page'; host: string };

/** What a script that reads a page once, on the person's order, brings back. */
export type PageReading =
  | { kind: 'one'; value: string; certainty: Certainty; account: string | null }
  | { kind: 'several' | 'none' };
