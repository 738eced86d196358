import { normaliseText } from '../look/normalise-text';
import { LABELS } from '../sites/labels';
import { UI_WORDS } from './ui-words';

const captions = new Set(
  Object.values(LABELS).flatMap((byLanguage) => Object.values(byLanguage).flat().map(normaliseText)),
);
const words = new Set(
  [...captions, ...Object.values(UI_WORDS)].flatMap((text) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean),
  ),
);

/** Whether the whole text is a caption of the site data, in any language: such a text is nobody's secret. */
export function isSiteCaption(text: string): boolean {
  return captions.has(normaliseText(text));
}

/** Whether a word without blanks or punctuation, in any case, belongs to captions of the site data or of interfaces in general. */
export function isKnownWord(word: string): boolean {
  return words.has(word.toLowerCase());
}

/** A word in one case: `word`, `Word` or `WORD`. Products' own spellings (SharePoint) are known in that spelling only. */
export function hasOrdinaryCase(word: string): boolean {
  return /^\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+$|^[\p{Lu}\p{M}]+$/u.test(word) || PRODUCT_SPELLINGS.has(word);
}

const PRODUCT_SPELLINGS = new Set([
  'SharePoint',
  'OneDrive',
  'OneNote',
  'PowerPoint',
  'CloudFinder',
  'OAuth',
  'TextField',
  'iOS',
]);
