import { onWayBack } from '../dom/on-way-back';
import { isDisabled } from '../look/is-disabled';
import type { Look } from '../look/open-look';
import { isButton } from './read-controls';
import type { Recognition } from './recognised-form';
import { LEAVING_MS, type Submission, watchAnswer } from './watch-answer';
import { watchSubmission } from './watch-submission';

/** What is told of a watched form. */
export interface FormCallbacks {
  /** The person sent the form (a trusted click on its button, Enter, or a trusted submit event). */
  onSubmitted: () => void;
  /** After the submission the person pressed something else or went back, which may make the form go. */
  onUnsure: () => void;
  /** A submitted form went away by itself and without an error, or the page says that it took it. */
  onClosed: () => void;
  /** After the submission the page showed this text as an error. */
  onRefused: (text: string) => void;
}

/** A watch under way. */
export interface FormWatch {
  /** Takes what a look at the page has recognised, with the look: called after each change of the page. */
  look(now: Recognition, look: Look): void;
  /** Presses the form's own button, for a person who set this in the options. Tells whether there was one to press. */
  pressSubmit(): boolean;
}

/**
 * Follows a document's form from look to look: its coming, going, sending and the page's answer, until `signal` aborts.
 *
 * @param lookAgain asks for a look that no change of the page calls for
 */
export function watchForm(
  document: Document,
  callbacks: FormCallbacks,
  lookAgain: () => void,
  signal: AbortSignal,
): FormWatch {
  let last: Recognition | null = null;
  let submission: Submission | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const answer = (sent: Submission, now: Recognition, look: Look): void => {
    const ending = sent.look(now, look);
    clearTimeout(timer);
    if (ending === 'leaving') timer = setTimeout(lookAgain, LEAVING_MS);
    if (ending === null || ending === 'leaving') return;
    submission = null;
    if (ending.kind === 'refused') callbacks.onRefused(ending.text);
    else callbacks.onClosed();
  };

  const onSubmitted = (): void => {
    const form = last?.form;
    if (!form) return;
    submission = watchAnswer(document, form);
    callbacks.onSubmitted();
  };

  const heed = (act: Event): void => {
    if (submission?.heed(act, last?.form?.submit ?? null)) callbacks.onUnsure();
  };
  for (const type of ['pointerdown', 'click', 'keydown'])
    document.addEventListener(type, heed, { capture: true, passive: true, signal });
  onWayBack(document, () => submission?.leave() && callbacks.onUnsure(), signal);
  watchSubmission(document, () => last?.form ?? null, onSubmitted, signal);
  return {
    look(now, look) {
      last = now;
      if (submission) answer(submission, now, look);
    },
    pressSubmit() {
      const button = last?.form?.submit;
      if (submission || !button || !isButton(button) || isDisabled(button)) return false;
      onSubmitted();
      button.click();
      return true;
    },
  };
}
