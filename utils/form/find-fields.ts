import { attributeOf, matches } from '../dom/native-dom';
import type { Look } from '../look/open-look';

/** A field of fewer characters is for a code or a PIN, whatever stands beside it. */
const SHORTEST_FIELD = 8;
const TYPED = new Set(['text', 'email', 'tel', 'password']);

/** The fields of one line that a person types into, in document order within each tree; unknown types count as text. */
export function findTypedFields(look: Look): HTMLInputElement[] {
  return look
    .query('input')
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => TYPED.has(field.type));
}

/** Whether the field masks what is typed: a password field, or a text field drawn as one. */
export function isSecretField(field: HTMLInputElement): boolean {
  if (field.type === 'password') return true;
  const style: CSSStyleDeclaration & { webkitTextSecurity?: string } = getComputedStyle(field);
  return style.webkitTextSecurity !== undefined && !['', 'none'].includes(style.webkitTextSecurity);
}

/** Whether a field may be written: enabled, editable, long enough for a password. */
export function isEditable(field: HTMLInputElement): boolean {
  if (field.readOnly || matches(field, ':disabled')) return false;
  if (attributeOf(field, 'aria-disabled') === 'true' || attributeOf(field, 'aria-readonly') === 'true') return false;
  return field.maxLength < 0 || field.maxLength >= SHORTEST_FIELD;
}
