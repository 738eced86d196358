const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that write words without blanks in between. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Whether a text holds the phrase as words of their own. Both in the form of `normaliseText`. */
export function hasPhrase(text: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (UNSPACED.test(phrase)) return true;
    const isFree = !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + phrase.length] ?? ' ');
    if (isFree) return true;
  }
  return false;
}
