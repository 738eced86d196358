import { isWordLike } from '../password/password-token';
import { hasOrdinaryCase, isKnownWord } from './known-words';
import { ADDRESS, EMAIL, NUMBER, TOKEN } from './placeholders';

/**
 * What a word of a caption may be: `known` to interfaces, `plain` by its shape, `proper` (unknown and capitalised, so perhaps a
 * name), `personal` (learned from the page), or `replaced` by a placeholder.
 */
export interface JudgedWord {
  text: string;
  /** The word without punctuation around it; `""` where there is none. */
  core: string;
  kind: 'known' | 'plain' | 'proper' | 'personal' | 'replaced';
  /** Whether a sentence or clause ends after the word. */
  endsClause: boolean;
}

/** A run of this many characters without a blank could be a password: it stays only where it is known. */
const PASSWORD_LENGTH = 12;
/** Shorter unknown runs of ASCII letters must at least be pronounceable from this length on. */
const SUSPICIOUS_LENGTH = 7;
const LONGEST_UNSPACED = 40;

/** Names with a number in them that are not personal. */
const PRODUCT = /^(?:365|office365|microsoft365|m365|o365|x360cloud|x360portal|x360|g1|mfa2)$/i;
const SYMBOL = /^(?:[-–—&/+|·•…×→←<>*:()]|\.{3})$/u;
const EDGES = /^["'“”„«»‹›([{¿¡+]+|["'“”„«»‹›)\]}.,:;!?…*：。、]+$/gu;
/** Scripts that are written without blanks between words; no password is made of them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Judges one word of a caption, blanks around it already gone. `personal` holds words in lower case. */
export function judgeWord(raw: string, personal: ReadonlySet<string>): JudgedWord {
  const endsClause = /[.!?:：。！？]["'”»)]*$/u.test(raw);
  const core = raw.replace(EDGES, '');
  const judged = (kind: JudgedWord['kind'], text = raw): JudgedWord => ({ text, core, kind, endsClause });
  const replaced = (text: string) => judged('replaced', text);
  if (/[@＠]/u.test(raw)) return replaced(EMAIL);
  if (SYMBOL.test(raw)) return { ...judged('known'), endsClause: true };
  if (core === '') return replaced(TOKEN);
  if (PRODUCT.test(core)) return judged('known');
  if (/^\(\d{1,4}\)$/.test(raw)) return replaced(`(${NUMBER})`);
  if (/\p{N}/u.test(core)) return replaced(/\p{L}/u.test(core) ? TOKEN : NUMBER);
  if (/\p{L}\.\p{L}|[\\/]{2}/u.test(core)) return replaced(ADDRESS);
  if (UNSPACED.test(core)) return isOrdinaryUnspaced(core) ? judged('plain') : replaced(TOKEN);
  const parts = core.split(/[-‑'’/]/u);
  if (parts.some((part) => !/^[\p{L}\p{M}]+$/u.test(part) || !hasOrdinaryCase(part))) return replaced(TOKEN);
  if (parts.every(isKnownWord)) return judged('known');
  if (parts.some((part) => personal.has(part.toLowerCase()))) return judged('personal', '');
  if (raw.length >= PASSWORD_LENGTH) return replaced(TOKEN);
  if (/^[\x21-\x7e]+$/.test(core) && core.length >= SUSPICIOUS_LENGTH && !isWordLike(core)) return replaced(TOKEN);
  return judged(/^\p{Lu}/u.test(core) ? 'proper' : 'plain');
}

/** A Latin run inside is judged by itself: "Authenticator アプリ" is also written without the blank. */
function isOrdinaryUnspaced(core: string): boolean {
  const latin = core.match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const isOneCaption =
    Array.from(core).length <= LONGEST_UNSPACED && /^[\p{L}\p{M}\p{Pd}ー・、。「」（）]+$/u.test(core);
  return isOneCaption && latin.every(isKnownWord);
}
