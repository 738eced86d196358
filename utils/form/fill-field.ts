import { isConnected, rootOf } from '../dom/native-dom';

const descriptor = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

/** The field's value, read past whatever the page put in its way. */
export function readValue(field: HTMLInputElement): string {
  return String(descriptor?.get?.call(field) ?? '');
}

/**
 * Writes a value so that every framework takes it: focus, keydown and keypress, the native setter, `input`, keyup,
 * `change`, blur and focusout. The page's part runs within the call; whether it keeps the value is read later.
 * Events of focus that the browser does not fire, because our popup has the focus, are dispatched by hand.
 * Order and events measured on 15 pages of 9 frameworks, 2026-11.
 *
 * @param isStillFit asked right before the write, when the page has had the focus and the keys
 * @returns whether it was written
 */
export function fillField(field: HTMLInputElement, value: string, isStillFit = (): boolean => true): boolean {
  return withFocus(field, () => {
    pressKey(field, 'keydown');
    pressKey(field, 'keypress');
    if (!isStillFit()) return false;
    descriptor?.set?.call(field, value);
    tellInput(field, value);
    pressKey(field, 'keyup');
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  });
}

/**
 * Writes a value as if it were typed at once: the only way whose events are trusted, for pages that ask for that. It goes
 * wherever the focus is, so a page that sends the focus elsewhere gets nothing.
 *
 * @returns whether it was written
 */
export function typeIntoField(field: HTMLInputElement, value: string, isStillFit: () => boolean): boolean {
  return withFocus(field, () => {
    field.select();
    if (rootOf(field)?.activeElement !== field || !isStillFit()) return false;
    // Deprecated and without a successor: nothing else in an extension fires trusted input events.
    const command = value === '' ? 'delete' : 'insertText';
    field.ownerDocument.execCommand(command, false, value);
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  });
}

function tellInput(field: HTMLInputElement, value: string): void {
  const inputType = value === '' ? 'deleteContentBackward' : 'insertText';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType }));
}

function pressKey(field: HTMLInputElement, type: 'keydown' | 'keypress' | 'keyup'): void {
  field.dispatchEvent(
    new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, key: 'Unidentified' }),
  );
}

function withFocus(field: HTMLInputElement, act: () => boolean): boolean {
  moveFocus(field, () => field.focus({ preventScroll: true }), 'focus', 'focusin');
  const isDone = act();
  if (isConnected(field)) moveFocus(field, () => field.blur(), 'blur', 'focusout');
  return isDone;
}

/** Moves the focus and fires what the browser left out: a page without focus gets no such events. */
function moveFocus(
  field: HTMLInputElement,
  move: () => void,
  type: 'focus' | 'blur',
  bubbling: 'focusin' | 'focusout',
): void {
  const seen = new Set<string>();
  const note = (event: Event): void => void seen.add(event.type);
  field.addEventListener(type, note);
  field.addEventListener(bubbling, note);
  move();
  field.removeEventListener(type, note);
  field.removeEventListener(bubbling, note);
  if (!seen.has(type)) field.dispatchEvent(new FocusEvent(type, { composed: true }));
  if (!seen.has(bubbling)) field.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}
