import { rememberTexts } from './remember';

const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
/** Icon fonts (Segoe MDL2, Fluent) draw their glyphs from the private use areas. */
const PRIVATE_USE = /\p{Co}/gu;
const TRADE_MARKS = /[®™©]/g;
const QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4`\u02B9\u02BC]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const LEADING = /^[\s\p{S}]+/u;
/** Found from the start: a pattern of the rest would be tried at each of many colons. */
const TO_THE_LAST_SIGN = /^[^]*[^\s:*.\p{S}]/u;

/** Text without characters that nobody sees: zero-width, bidi marks, soft hyphens. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Most texts of a page: nothing in them is invisible, has two forms or is a symbol, which is what costs. */
const PLAIN = /^[ -_a-~]*$/;

function normaliseOnce(text: string): string {
  if (PLAIN.test(text)) return withoutEnds(text.toLowerCase().replace(/ {2,}/g, ' '));
  const bare = withoutInvisible(text).replace(TRADE_MARKS, '').replace(PRIVATE_USE, ' ').normalize('NFKC');
  const caseless = withoutInvisible(bare.toUpperCase().toLowerCase().normalize('NFKC'));
  return withoutEnds(caseless.replace(QUOTES, "'").replace(DASHES, '-').replace(/\s+/gu, ' '));
}

function withoutEnds(text: string): string {
  return TO_THE_LAST_SIGN.exec(text.replace(LEADING, ''))?.[0] ?? '';
}

/**
 * The form in which captions are compared: without case, blanks folded, quotes and dashes unified, full-width forms
 * narrowed, invisible characters, trade marks, icon glyphs, signs at both ends ("+ Add", "More ▾") and a trailing ":", "…", "." or "*" removed.
 * Applying it twice changes nothing more.
 */
export const normaliseText = rememberTexts((text: string): string => {
  let result = normaliseOnce(text);
  // Compatibility forms may open up only once a neighbour is gone; a few rounds settle every text.
  for (let round = 0; round < 4; round++) {
    const next = normaliseOnce(result);
    if (next === result) break;
    result = next;
  }
  return result;
});
