import { isVisible } from '../look/is-visible';
import { fillField } from './fill-field';
import { createHand } from './move-focus';

/** Fields that a name goes into. */
const NAME_FIELD = 'input:not([type]), input[type="text" i], textarea';

/**
 * Types into a text field so that the page's framework takes it. Leaves alone anything but an editable plain text field that
 * is visible and long enough.
 */
export function typeText(field: Element, text: string): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  if (!field.matches(NAME_FIELD) || field.readOnly || field.matches(':disabled')) return;
  if (!field.isConnected || !isVisible(field) || (field.maxLength >= 0 && field.maxLength < text.length)) return;
  const hand = createHand();
  fillField(hand, field, text);
  // Without the window's focus the browser tells of no leaving, and pages that check then would wait.
  if (!field.ownerDocument.hasFocus()) hand.leave(null);
}
