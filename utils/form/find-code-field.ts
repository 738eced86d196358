import { attributeOf } from '../dom/native-dom';
import { isPlainlyVisible } from '../look/is-visible';
import type { Look } from '../look/open-look';
import { mentions } from './mentions';
import { readFieldCaptions } from './read-field-captions';

/** Characters of a one-time code in a single field. */
const SHORTEST = 4;
const LONGEST = 8;
/** A page that asks for a code asks for nothing else: a code among more fields is a postal or an order number. */
const MOST_FIELDS = 3;
/** Fields of one line that somebody may type into; a search box in the page's head counts too. */
const TYPED = 'input:is(:not([type]), [type=text], [type=tel], [type=number], [type=password], [type=email])';

/** The visible field of a one-time code, or the first of a row of one-digit fields; `null` on any other page. */
export function findCodeField(look: Look): Element | null {
  const fields = look.query(TYPED).filter((field) => field instanceof HTMLInputElement);
  const digits = fields.filter((field) => field.maxLength === 1).filter(isPlainlyVisible);
  if (digits.length >= SHORTEST && digits.length <= LONGEST) return digits[0] ?? null;
  const code = fields.find((field) => isCodeSized(field) && isPlainlyVisible(field) && isAskingForCode(field));
  if (!code) return null;
  const asked = fields.filter((field) => field.form === code.form && isPlainlyVisible(field));
  return asked.length <= MOST_FIELDS ? code : null;
}

function isCodeSized({ type, inputMode, maxLength, autocomplete }: HTMLInputElement): boolean {
  const isShort = maxLength >= SHORTEST && maxLength <= LONGEST;
  return isShort || inputMode === 'numeric' || /^(password|tel|number)$/.test(type) || isOneTime(autocomplete);
}

function isAskingForCode(field: HTMLInputElement): boolean {
  const { labels } = readFieldCaptions(field);
  if (labels.some((label) => mentions('personalData', label))) return false;
  return (
    isOneTime(attributeOf(field, 'autocomplete')) ||
    labels.some((label) => mentions('code', label) || mentions('passcode', label))
  );
}

function isOneTime(autocomplete: string): boolean {
  return autocomplete.includes('one-time-code');
}
