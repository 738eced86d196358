import { type Concept, MARKERS, NOT_MEANT } from '../sites/form/markers';
import type { LabelsByLanguage } from '../sites/site-schema';

/** Scripts without blanks between words, or with prefixes grown together: their phrases are found anywhere. */
const UNPARTED =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Where a product's name touches such a script: "Office365管理者". */
const SEAM =
  /(?<=[a-z\d])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[a-z\d])/gu;

/** Captions recur from look to look: what was asked once is remembered. Bounded, since pages can make up captions. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

/** Captions as the page writes them, by what they are normalised to: a verdict quotes the page. Bounded like `known`. */
const written = new Map<string, string>();

/** A caption without case, accents, punctuation and trade marks, words parted by one blank. */
export function normaliseCaption(text: string): string {
  const caption = normalise(text);
  if (written.size >= MOST_KNOWN) written.clear();
  if (caption !== '' && caption !== text) written.set(caption, text.trim().replace(/\s+/g, ' '));
  return caption;
}

/** A normalised caption as a page wrote it last. */
export function asWritten(caption: string): string {
  return written.get(caption) ?? caption;
}

function normalise(text: string): string {
  return text
    .replace(/[®™©\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(SEAM, ' ')
    .trim();
}

/** A phrase as a pattern for a caption with a blank at both ends. Blanks alone end words: that compiles fast. */
function patternOf(phrase: string): string {
  const body = phrase
    .split(/( \* |\*)/)
    .map((part, index, parts) => {
      if (part === ' * ') return ' (?:.{0,24} )?';
      if (part === '*') return '[^ ]*';
      const blankBefore = index > 0 && part.startsWith(' ') ? ' ' : '';
      const blankAfter = index < parts.length - 1 && part.trim() !== '' && part.endsWith(' ') ? ' ' : '';
      return blankBefore + normaliseCaption(part) + blankAfter;
    })
    .join('');
  return UNPARTED.test(body) ? body : `(?<= )${body}(?= )`;
}

const compiled = new Map<Concept, RegExp>();

function regexOf(concept: Concept): RegExp {
  let regex = compiled.get(concept);
  if (!regex) {
    const labels: LabelsByLanguage = MARKERS[concept];
    regex = new RegExp([...new Set(Object.values(labels).flat().map(patternOf))].join('|'));
    compiled.set(concept, regex);
  }
  return regex;
}

/** A caption without what holds the concept's words and means something else. */
function withoutNotMeant(concept: Concept, caption: string): string {
  const phrases = NOT_MEANT[concept];
  return phrases ? ` ${caption} `.replace(new RegExp(phrases.map(patternOf).join('|'), 'g'), '') : caption;
}

/** Whether a normalised caption holds a word of the concept. */
export function mentions(concept: Concept, caption: string): boolean {
  if (caption === '') return false;
  const key = `${concept}:${caption}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = regexOf(concept).test(` ${withoutNotMeant(concept, caption)} `);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, answer);
  }
  return answer;
}

/** Whether a button's caption sends or keeps a form without saying that a person signs in. */
export function isNeutral(caption: string): boolean {
  return mentions('keepButton', caption) || mentions('sendButton', caption);
}
