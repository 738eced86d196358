import type { FormSight } from './form-sight';
import type { RecognisedForm, Recognition } from './recognised-form';

export interface FormCallbacks {
  /** The sight differs from the last one told; called once at the start, too. */
  onSight: (sight: FormSight, form: RecognisedForm | null) => void;
  /** The person sent the form (a trusted click on its button, Enter, or a trusted submit event). */
  onSubmitted: () => void;
  /** A submitted form went away without an error of the page's own. */
  onClosed: () => void;
  /** After the submission the page showed this text as an error beside the form. */
  onRefused: (text: string) => void;
}

/**
 * Watches a document for the form's coming, going, sending and the page's answer until `signal` aborts. Looks at most
 * once a frame and only after a change; slows down by itself where looks are expensive.
 */
export function watchForm(
  _document: Document,
  _recognise: () => Recognition,
  _callbacks: FormCallbacks,
  _signal: AbortSignal,
): void {}
