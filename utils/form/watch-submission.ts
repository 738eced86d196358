import { containsDeep } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { isDisabled } from '../look/is-disabled';
import { findFormOf } from './find-fields';
import { isSubmitter } from './find-submit';
import { drawnButton } from './read-controls';
import type { RecognisedForm } from './recognised-form';

/** Milliseconds between a person's act and the submit event that it causes, through whatever the page does in between. */
const ACT_MS = 1000;

/**
 * Calls back when the person sends the form that `current` answers: a trusted submit event, a trusted click on its
 * button where no such event follows, or Enter in a group without a form. Page-made events are nobody's act; since
 * `form.requestSubmit()` and `button.click()` make trusted submit events, those need a person's act right before.
 */
export function watchSubmission(
  document: Document,
  current: () => RecognisedForm | null,
  onSubmitted: () => void,
  signal: AbortSignal,
): void {
  const listen = { capture: true, passive: true, signal };
  let lastAct = Number.NEGATIVE_INFINITY;
  let lastTold = Number.NaN;
  const noteAct = (event: Event): void => {
    if (event.isTrusted) lastAct = event.timeStamp;
  };
  for (const type of ['pointerdown', 'click', 'keydown']) document.addEventListener(type, noteAct, listen);
  document.addEventListener(
    'submit',
    (event) => tell(event, event.timeStamp - lastAct < ACT_MS && isSubmitOf(event, current())),
    listen,
  );
  document.addEventListener('click', (event) => afterClick(event, current()), listen);
  document.addEventListener(
    'keydown',
    (event) => tell(event, event.key === 'Enter' && isTypedInto(event, current())),
    listen,
  );

  function tell(event: Event, isOurs: boolean): void {
    if (event.isTrusted && isOurs) tellOnce();
  }

  /** A click and the submit event that it causes are one act. */
  function tellOnce(): void {
    if (lastTold === lastAct) return;
    lastTold = lastAct;
    onSubmitted();
  }

  function afterClick(event: Event, form: RecognisedForm | null): void {
    const [target] = event.composedPath();
    if (!event.isTrusted || !form?.submit || !(target instanceof Node)) return;
    if (!containsDeep(drawnButton(form.submit), target)) return;
    const owner = findFormOf(form.password);
    // The browser's own validation may stop the submission: then the fields say that they are invalid.
    if (
      owner &&
      isSubmitter(form.submit) &&
      !matches(owner, '[novalidate]') &&
      !HTMLFormElement.prototype.checkValidity.call(owner)
    )
      return;
    if (!isDisabled(form.submit)) tellOnce();
  }
}

function isSubmitOf(event: Event, form: RecognisedForm | null): boolean {
  return form !== null && event.composedPath().some((at) => at === findFormOf(form.password));
}

function isTypedInto(event: Event, form: RecognisedForm | null): boolean {
  if (!form || form.password.form) return false;
  const [target] = event.composedPath();
  return target instanceof Element && [form.email, form.password, form.confirm].some((field) => field === target);
}
