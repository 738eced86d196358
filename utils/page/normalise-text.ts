const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFE0E\uFE0F]/gu;
/** Icon fonts (Segoe MDL2, Fluent) draw their glyphs from the private use areas. */
const PRIVATE_USE = /[\p{Co}]/gu;
const QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4`\u02B9\u02BC]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const LEADING = /^[\s+]+/u;
const TRAILING = /[\s:*\u2026.]+$/u;

/**
 * The form in which captions are compared: without case, blanks folded, quotes and dashes unified, full-width forms
 * narrowed, invisible characters, icon glyphs, a leading "+" and a trailing ":", "…", "." or "*" removed.
 * Applying it twice changes nothing more.
 */
export function normaliseText(text: string): string {
  const bare = text.replace(INVISIBLE, '').replace(PRIVATE_USE, ' ').normalize('NFKC');
  const lower = bare.toUpperCase().toLowerCase().normalize('NFKC');
  const unified = lower.replace(INVISIBLE, '').replace(QUOTES, "'").replace(DASHES, '-').replace(/\s+/gu, ' ');
  return unified.replace(LEADING, '').replace(TRAILING, '');
}
