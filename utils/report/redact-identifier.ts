import { hasOrdinaryCase, isKnownWord } from './known-words';
import { NAME, NUMBER, TOKEN } from './placeholders';

const LONGEST = 80;
/** Unknown letters that together are this long could be a password. */
const PASSWORD_LENGTH = 12;
const LONGEST_UNKNOWN_PART = 11;
/** An unknown word with a number behind it could be a password from this length on. */
const LONGEST_NUMBERED = 8;
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/**
 * An id, a test id or a field's name as it may stand in a report: its words stay, its running and personal numbers do not.
 * `""` when nothing of it may stay.
 */
export function redactIdentifier(value: string, personal: ReadonlySet<string>): string {
  if (value === '' || value.length > LONGEST || !/^[\w:./-]+$/.test(value) || GUID.test(value)) return '';
  const pieces = value.split(/([:./_-]+)/);
  const shown = pieces.map((piece, at) => (at % 2 === 1 ? piece : redactPart(piece, personal)));
  const unknown = pieces.filter((piece, at) => at % 2 === 0 && shown[at] === piece && !isKnownPart(piece));
  const hasReplaced = shown.some((piece) => piece.includes(TOKEN));
  const isUnsafe = hasReplaced || unknown.join('').length >= PASSWORD_LENGTH || unknown.length > 1;
  const kept = isUnsafe ? shown.map((piece) => (unknown.includes(piece) ? TOKEN : piece)) : shown;
  return kept.some((piece, at) => at % 2 === 0 && piece !== '' && !piece.startsWith('«')) ? kept.join('') : '';
}

function redactPart(part: string, personal: ReadonlySet<string>): string {
  if (part === '') return '';
  if (/^\d+$/.test(part)) return NUMBER;
  if (part === 'O365') return part;
  const [, letters = '', digits = ''] = /^([A-Za-z]+)(\d*)$/.exec(part) ?? [];
  if (letters === '') return TOKEN;
  const words = camelWords(letters);
  if (words.some((word) => personal.has(word.toLowerCase())) || personal.has(letters.toLowerCase())) return NAME;
  const isShort = letters.length <= LONGEST_UNKNOWN_PART && words.length <= 3 && words.every(hasOrdinaryCase);
  if (!isKnownPart(letters) && !isShort) return TOKEN;
  if (digits !== '' && !isKnownPart(letters) && part.length >= LONGEST_NUMBERED) return TOKEN;
  return letters + (digits === '' ? '' : NUMBER);
}

/** Whether every word of the part, written in one or in camel case, is known. */
function isKnownPart(part: string): boolean {
  const letters = part.replace(/\d+$/, '');
  return letters === '' || isKnownWord(letters) || camelWords(letters).every(isKnownWord);
}

function camelWords(letters: string): string[] {
  return letters.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [letters];
}
