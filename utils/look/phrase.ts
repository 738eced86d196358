import { normaliseText } from './normalise-text';
import { rememberTexts } from './remember';

/** Scripts without blanks between words, or with prefixes grown together: their phrases are found anywhere. */
const UNPARTED =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Where a product's name touches such a script: "Office365管理者". */
const SEAM =
  /(?<=[a-z\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[a-z\d])/gu;

/** The words of a text in comparison form, without accents and punctuation, parted by one blank each. */
export const wordsOf = rememberTexts((text: string): string =>
  normaliseText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(SEAM, ' ')
    .trim(),
);

/** A phrase as a pattern for words with a blank at both ends. Blanks alone end words: that compiles fast. */
function patternOf(phrase: string): string {
  const body = phrase
    .split(/( \* |\*)/)
    .map((part, index, parts) => {
      if (part === ' * ') return ' (?:.{0,32} )?';
      if (part === '*') return '[^ ]*';
      const blankBefore = index > 0 && part.startsWith(' ') ? ' ' : '';
      const blankAfter = index < parts.length - 1 && part.trim() !== '' && part.endsWith(' ') ? ' ' : '';
      return blankBefore + wordsOf(part) + blankAfter;
    })
    .join('');
  return UNPARTED.test(body) ? body : `(?<= )${body}(?= )`;
}

/** Matches nothing. */
const NEVER = '(?!)';

/**
 * A pattern that finds any of the phrases as words of their own in ` ${wordsOf(text)} `. In a phrase `*` stands for the
 * rest of a word (`admin*`) or, between blanks, for a short gap (`forgot * password`).
 */
export function compilePhrases(phrases: Iterable<string>): RegExp {
  const patterns = [...new Set([...phrases].filter((phrase) => wordsOf(phrase) !== '').map(patternOf))];
  return new RegExp(patterns.length > 0 ? patterns.join('|') : NEVER, 'u');
}
