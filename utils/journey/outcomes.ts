import type { FillOutcome, FormSight } from './form-sight';
import type { Certainty } from './held-password';

/** What speaks against a form, and what the person may say yes to: a yes to one warning answers no other. */
export type FormWarning =
  | { kind: 'other-tenant'; account: string; tenant: string }
  /** The form would post to this other origin. */
  | { kind: 'foreign-target'; origin: string };

/** What became of "Send to x360Cloud". Only `filled` and `guiding` are good news; the password is held in every other case. */
export type SendOutcome =
  | FillOutcome
  /** No form is open: the tab was brought to the front and the guide leads to the form. */
  | { kind: 'guiding'; untilMs: number }
  | FormWarning
  | { kind: 'not-a-form'; sight: FormSight }
  /** The tab closed, navigated, or did not answer in time. */
  | { kind: 'tab-changed' }
  | { kind: 'expired' };

/** What became of an order to read the page or the selection. */
export type ReadOutcome =
  | { kind: 'held'; certainty: Certainty }
  | { kind: 'several' }
  | { kind: 'none' }
  /** The selection stands in a frame of the page. */
  | { kind: 'frame' }
  | { kind: 'wrong-page'; host: string };

/** What a script that reads a page once, on the person's order, brings back. */
export type PageReading =
  | { kind: 'one'; value: string; certainty: Certainty; account: string | null }
  | { kind: 'several' | 'none' };
