import { isConnected } from '../dom/native-dom';
import { findRoots } from './find-fields';
import { findPageErrors } from './find-page-errors';
import type { FormSight } from './form-sight';
import type { RecognisedForm, Recognition } from './recognised-form';
import { watchChanges } from './watch-changes';
import { watchSubmission } from './watch-submission';

/** What is told of a watched form. */
export interface FormCallbacks {
  /** The sight differs from the last one told; called once at the start, too. */
  onSight: (sight: FormSight, form: RecognisedForm | null) => void;
  /** The person sent the form (a trusted click on its button, Enter, or a trusted submit event). */
  onSubmitted: () => void;
  /** A submitted form went away without an error of the page's own. */
  onClosed: () => void;
  /** After the submission the page showed this text as an error. */
  onRefused: (text: string) => void;
}

/** A watch under way. */
export interface FormWatch {
  /** Presses the form's own button, for a person who set this in the options. Tells whether there was one to press. */
  pressSubmit(): boolean;
}

/** A form that was sent and has not been answered yet. */
interface Submission {
  password: HTMLInputElement;
  /** Error texts that stood there before. */
  formerErrors: string[];
  /** Since when the form is away, in milliseconds of `performance.now()`; 0 while it is there. */
  goneSince: number;
}

/** Milliseconds that a form must be away: one that is drawn anew is away for a moment only. */
const GONE_MS = 300;

/**
 * Watches a document for the form's coming, going, sending and the page's answer until `signal` aborts. Looks at most
 * once a frame and only after a change; slows down by itself where looks are expensive.
 */
export function watchForm(
  document: Document,
  recognise: () => Recognition,
  callbacks: FormCallbacks,
  signal: AbortSignal,
): FormWatch {
  const view = document.defaultView;
  let last: Recognition | null = null;
  let submission: Submission | null = null;

  const look = (): void => {
    const now = recognise();
    const isNews =
      !last || JSON.stringify(now.sight) !== JSON.stringify(last.sight) || now.form?.password !== last.form?.password;
    last = now;
    if (isNews) callbacks.onSight(now.sight, now.form);
    if (submission) answer(submission, now);
  };

  const answer = (sent: Submission, now: Recognition): void => {
    const error = findPageErrors(findRoots(document)).find((text) => !sent.formerErrors.includes(text));
    if (error) {
      submission = null;
      callbacks.onRefused(error);
    } else if (now.sight.kind === 'refused' || now.form || !isAway(sent.password)) {
      sent.goneSince = 0;
    } else if (sent.goneSince === 0) {
      sent.goneSince = performance.now();
      view?.setTimeout(lookAgain, GONE_MS);
    } else if (performance.now() - sent.goneSince >= GONE_MS) {
      submission = null;
      callbacks.onClosed();
    }
  };

  const onSubmitted = (): void => {
    const password = last?.form?.password;
    if (submission || !password) return;
    submission = { password, formerErrors: findPageErrors(findRoots(document)), goneSince: 0 };
    callbacks.onSubmitted();
  };

  const pressSubmit = (): boolean => {
    const button = last?.form?.submit;
    if (!button || button.matches(':disabled, [aria-disabled=true]')) return false;
    onSubmitted();
    button.click();
    return true;
  };

  watchSubmission(document, () => last?.form ?? null, onSubmitted, signal);
  const lookAgain = view ? watchChanges(view, look, signal) : () => undefined;
  return { pressSubmit };
}

/** Whether a field is gone or not drawn; one that a spinner covers is still there. */
function isAway(field: HTMLInputElement): boolean {
  return !isConnected(field) || !Element.prototype.checkVisibility.call(field, { visibilityProperty: true });
}
