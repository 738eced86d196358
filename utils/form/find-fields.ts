import { ancestorsOf, findClosest, isBefore } from '../dom/composed-tree';
import { attributeOf, formElementsOf, matches, queryAll, rootOf } from '../dom/native-dom';
import type { Look } from '../look/open-look';

/** A field of fewer characters is for a code or a PIN, whatever stands beside it: codes have up to eight. */
const SHORTEST_FIELD = 9;
/** What fonts that draw dots for letters are called (text-security and its like). */
const MASK_FONT = /\b(dots?|discs?|bullets?|mask|text-?security|password)/i;
const BUTTON = 'button, [role=button], input[type=submit], input[type=button]';
const TYPED = new Set(['text', 'email', 'tel', 'password']);

/** The fields of one line that a person types into, in document order within each tree; unknown types count as text. */
export function findTypedFields(look: Look): HTMLInputElement[] {
  return look
    .query('input')
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => TYPED.has(field.type));
}

/** The form that a field's value is sent with; for a field in a shadow root, the one around what it belongs to. */
export function findFormOf(field: HTMLInputElement): HTMLFormElement | null {
  const form = field.form ?? findClosest(field, 'form');
  return form instanceof HTMLFormElement ? form : null;
}

/** Whether the field masks what is typed: a password field, or a text field drawn as one. */
export function isSecretField(field: HTMLInputElement): boolean {
  if (field.type === 'password') return true;
  const style: CSSStyleDeclaration & { webkitTextSecurity?: string } = getComputedStyle(field);
  return style.webkitTextSecurity !== undefined && !['', 'none'].includes(style.webkitTextSecurity);
}

/** Fields that were touched and stayed shut. */
const shut = new WeakSet<HTMLInputElement>();

/** Remembers that a field does not open when it is touched. */
export function noteShut(field: HTMLInputElement): void {
  shut.add(field);
}

/** Whether it was touched and stayed shut. */
export function isShut(field: HTMLInputElement): boolean {
  return shut.has(field);
}

/**
 * Whether a field that cannot be written now may open: an empty read-only one at a touch, a disabled one once the field
 * before it in its form has been filled.
 */
export function mayOpen(field: HTMLInputElement): boolean {
  if (isShut(field) || attributeOf(field, 'aria-readonly') === 'true' || isTooShort(field)) return false;
  if (matches(field, ':disabled')) return hasOpenFieldBefore(field);
  if (!field.readOnly || field.value !== '' || attributeOf(field, 'aria-disabled') === 'true') return false;
  return !isBeforeOpenPassword(field);
}

/** A page opens its fields in the order of a person's hand: a shut one before one that is open is no field to fill. */
function isBeforeOpenPassword(field: HTMLInputElement): boolean {
  const root = rootOf(field) ?? field.ownerDocument;
  const passwords = queryAll(root, 'input[type=password i]').filter((other) => other instanceof HTMLInputElement);
  return passwords.some((other) => other.form === field.form && isBefore(field, other) && isEditable(other));
}

function hasOpenFieldBefore(field: HTMLInputElement): boolean {
  // Without a form, what stands around the nearest button is one.
  const around = field.form ? [] : [...ancestorsOf(field)].filter((at) => queryAll(at, BUTTON).length > 0).slice(0, 1);
  const others = field.form ? formElementsOf(field.form) : around.flatMap((at) => queryAll(at, 'input'));
  const before = others.slice(0, others.indexOf(field)).filter((other) => other instanceof HTMLInputElement);
  return before.some((other) => TYPED.has(other.type) && isEditable(other));
}

function isTooShort({ maxLength }: HTMLInputElement): boolean {
  return maxLength >= 0 && maxLength < SHORTEST_FIELD;
}

/** Whether a text field's letters are drawn as dots by a font of its own. */
export function hasMaskFont(field: HTMLInputElement): boolean {
  return MASK_FONT.test(getComputedStyle(field).fontFamily);
}

/** Whether a field may be written: enabled, editable, long enough for a password. */
export function isEditable(field: HTMLInputElement): boolean {
  if (field.readOnly || matches(field, ':disabled')) return false;
  if (attributeOf(field, 'aria-disabled') === 'true' || attributeOf(field, 'aria-readonly') === 'true') return false;
  return !isTooShort(field);
}
