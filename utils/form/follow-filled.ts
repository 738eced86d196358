import { readValue } from '../act/fill-field';
import type { MissingPart } from '../journey/held-password';
import { isDisabled } from '../look/is-disabled';
import { isEditable } from './find-fields';
import type { RecognisedForm } from './recognised-form';

/** What a form that was filled lacks now. */
export interface Lack {
  missing: MissingPart[];
  /** Nothing of the password is left in it. */
  emptied: boolean;
}

/** Looks at the fields as they are: what is empty, a repetition that differs, a button that is still shut. */
export function findLack({ email, password, confirm, submit }: RecognisedForm): Lack {
  const isRepeated = !confirm || readValue(confirm) === readValue(password);
  const isEmpty = readValue(password) === '';
  const missing: MissingPart[] = [];
  if (email && isEditable(email) && readValue(email).trim() === '') missing.push('email');
  if (isEmpty) missing.push('password');
  if (!isRepeated || (confirm && isEmpty)) missing.push('confirm');
  if (submit && isDisabled(submit)) missing.push('submit');
  return { missing, emptied: isEmpty && (!confirm || readValue(confirm) === '') };
}

/** Milliseconds between two looks: what a person sees of us is never older than a tenth of a second. */
const LOOK_EVERY_MS = 80;

/**
 * Compares the fields of a filled form again and again, since a script that sets `.value` causes no mutation: calls
 * `onChange` when it lacks something else than before. Asleep while `current` has no form.
 *
 * @returns wakes it
 */
export function followFilled(
  view: Window,
  current: () => RecognisedForm | null,
  onChange: () => void,
  signal: AbortSignal,
): () => void {
  let isRunning = false;
  let last = '';
  const poll = (): void => {
    const form = current();
    isRunning = form !== null && !signal.aborted;
    if (!form || !isRunning) return;
    const now = JSON.stringify(findLack(form));
    if (last !== '' && now !== last) onChange();
    last = now;
    view.setTimeout(poll, LOOK_EVERY_MS);
  };
  return () => {
    if (!isRunning) poll();
  };
}
