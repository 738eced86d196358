import { isVisible } from '../look/is-visible';
import type { ActOutcome } from './press-element';

/** Fields that a name goes into. */
const NAME_FIELD = 'input:not([type]), input[type="text" i], textarea';

function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  // The prototype's setter: React puts its own on the element to notice who wrote.
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Reflect.set(prototype, 'value', text, field);
}

/**
 * Types into a text field so that the page's framework takes it, and reads back. `refused` for anything but an editable plain
 * text field; `gone` when it is hidden, too short, or the page did not keep the text.
 */
export function typeText(field: Element, text: string): ActOutcome {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 'refused';
  if (!field.matches(NAME_FIELD) || field.readOnly || field.matches(':disabled')) return 'refused';
  if (!field.isConnected || !isVisible(field) || (field.maxLength >= 0 && field.maxLength < text.length)) return 'gone';
  const init = { bubbles: true, composed: true, cancelable: true };
  const hadFocus = field.ownerDocument.hasFocus();
  field.focus({ preventScroll: true });
  const key = text.at(-1) ?? '';
  field.dispatchEvent(new KeyboardEvent('keydown', { ...init, key }));
  field.dispatchEvent(new KeyboardEvent('keypress', { ...init, key }));
  setValue(field, text);
  field.dispatchEvent(new InputEvent('input', { ...init, inputType: 'insertText', data: text }));
  field.dispatchEvent(new KeyboardEvent('keyup', { ...init, key }));
  field.dispatchEvent(new Event('change', init));
  if (!hadFocus) {
    // Without the window's focus the browser sends neither, and pages that check on leaving would wait.
    field.dispatchEvent(new FocusEvent('blur', { composed: true }));
    field.dispatchEvent(new FocusEvent('focusout', { ...init }));
  }
  return field.value === text ? 'done' : 'gone';
}
