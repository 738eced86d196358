import { ancestorsOf, containsDeep, findClosest, isBefore, parentOf } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { matches } from '../dom/native-dom';
import type { SubmitState } from '../journey/form-sight';
import { isDisabled } from '../look/is-disabled';
import { ROW } from '../look/places';
import { findBoxes, type SubmitScope } from './find-boxes';
import { isNeutral, mentions } from './mentions';
import { BUTTON, findButtons, findWithin, isButton, readControlCaption } from './read-controls';

/** What sends the form: its row's button, a submit button, then one with a neutral caption, then the first after the password. */
export function findSubmitButton(scope: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  return findRowSubmit(password) ?? bestOf(findButtons(scope.container), password) ?? findOuterSubmit(scope, password);
}

/**
 * What may send a form without such a button: what only the mouse tells to be one, then what stands beside Cancel. No guess
 * says what a form is.
 */
export function guessSubmit(scope: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  return bestOf(findBoxes(scope, password), password) ?? findBesideCancel(scope, password);
}

/** Button or link of a row that is edited in its place and sends it. */
function findRowSubmit(password: HTMLInputElement): HTMLElement | null {
  const row = findClosest(password, ROW);
  if (!row) return null;
  const controls = findWithin(row, `${BUTTON}, a`).filter((control) => control instanceof HTMLElement);
  const sending = controls.filter((control) => isRendered(control) && isNeutral(readControlCaption(control)));
  const after = sending.filter((control) => isBefore(password, control));
  // A row may begin with its commands: of these only what keeps it.
  const before = sending.filter((control) => mentions('saveButton', readControlCaption(control)));
  return (after.length > 0 ? after : before).toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A bar or another part of the window holds the button: the form's own, or the nearest that keeps something. */
function findOuterSubmit({ container, surroundings }: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  const own = [...(password.form?.elements ?? [])].filter((control) => control instanceof HTMLElement);
  const submitter = own.find((control) => matches(control, BUTTON) && isSubmitter(control) && isRendered(control));
  if (submitter) return submitter;
  for (const at of ancestorsOf(container)) {
    const keeping = findButtons(at).find((one) => isBefore(password, one) && isKeeping(readControlCaption(one)));
    if (keeping) return keeping;
    if (at === surroundings) break;
  }
  return null;
}

/** A button in unknown words outside of the form that alone stands beside Cancel. */
function findBesideCancel({ container, surroundings }: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  for (const at of ancestorsOf(container)) {
    const [only, ...others] = findButtons(at).filter((one) => isBefore(password, one));
    if (only) return others.length === 0 && isBesideCancel(only) ? only : null;
    if (at === surroundings) break;
  }
  return null;
}

function isBesideCancel(button: HTMLElement): boolean {
  const bar = parentOf(button);
  const beside = bar ? findWithin(bar, BUTTON).filter(isRendered) : [];
  return beside.some((other) => mentions('cancelButton', readControlCaption(other)));
}

/** Beside a form, what adds begins another one. */
function isKeeping(caption: string): boolean {
  return isNeutral(caption) && !mentions('add', caption);
}

function bestOf(controls: HTMLElement[], password: HTMLInputElement): HTMLElement | null {
  const after = controls.filter((control) => isBefore(password, control));
  const [best = null, ...others] = (after.length > 0 ? after : controls).toSorted((a, b) => rank(b) - rank(a));
  if (!best || rank(best) > 0 || others.length === 0) return best;
  // Of several in words that nobody knows, the one that the page puts forward.
  const [first = best, second = best] = [best, ...others].toSorted((a, b) => colourOf(b) - colourOf(a));
  return colourOf(first) > 2 * colourOf(second) ? first : best;
}

/** How much colour a button's ground has, from 0 (grey, or none) to 255. */
function colourOf(button: HTMLElement): number {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (
    getComputedStyle(button).backgroundColor.match(/[\d.]+/g) ?? []
  ).map(Number);
  return opacity * (Math.max(red, green, blue) - Math.min(red, green, blue));
}

function rank(button: HTMLElement): number {
  const caption = readControlCaption(button);
  const sends = isNeutral(caption) ? (mentions('aside', caption) ? 1 : 2) : 0;
  return (isSubmitter(button) ? 3 : 0) + sends;
}

/** Whether the browser sends a form by this button, having checked it first. */
export function isSubmitter(button: Element): boolean {
  return (
    matches(button, 'input[type=submit], input[type=image], button[type=submit]') ||
    (matches(button, 'button:not([type])') && button instanceof HTMLButtonElement && button.form !== null)
  );
}

/** Whether what sends a form can be pressed: `null`, a link or a box that may send it, and a button in unknown words beside it are the person's. */
export function readSubmitState({
  submit,
  container,
}: {
  submit: HTMLElement | null;
  container: Element;
}): SubmitState {
  if (!submit) return 'unknown';
  if (isDisabled(submit)) return 'disabled';
  const isTold = containsDeep(container, submit) || isNeutral(readControlCaption(submit));
  return isButton(submit) && isTold ? 'enabled' : 'unknown';
}
