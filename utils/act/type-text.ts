import { isVisible } from '../look/is-visible';
import { fillField, readValue } from './fill-field';
import { createHand } from './move-focus';
import type { ActOutcome } from './press-element';

/** Fields that a name goes into. */
const NAME_FIELD = 'input:not([type]), input[type="text" i], textarea';

/**
 * Types into a text field so that the page's framework takes it, and reads back. `refused` for anything but an editable plain
 * text field; `gone` when it is hidden, too short, or the page did not keep the text.
 */
export function typeText(field: Element, text: string): ActOutcome {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 'refused';
  if (!field.matches(NAME_FIELD) || field.readOnly || field.matches(':disabled')) return 'refused';
  if (!field.isConnected || !isVisible(field) || (field.maxLength >= 0 && field.maxLength < text.length)) return 'gone';
  const hand = createHand();
  fillField(hand, field, text);
  // Without the window's focus the browser tells of no leaving, and pages that check then would wait.
  if (!field.ownerDocument.hasFocus()) hand.leave(null);
  return readValue(field) === text ? 'done' : 'gone';
}
