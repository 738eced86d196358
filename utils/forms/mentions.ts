import type { LabelsByLanguage } from '../sites/site-schema';
import { LOOK_ALIKES, type LookAlike } from './look-alikes';
import { MARKERS, type Marker } from './markers';

export type Concept = Marker | LookAlike;

/** Scripts that part their words with blanks: only there does a word end where a letter does not follow. */
const IN_WORD = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]`;
const startsInWord = new RegExp(`^${IN_WORD}`, 'u');
const endsInWord = new RegExp(`${IN_WORD}$`, 'u');

/** A caption without case, accents, punctuation and trade marks, words parted by one blank. */
export function normaliseCaption(text: string): string {
  return text
    .replace(/[®™©\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function patternOf(phrase: string): string {
  const parts = phrase.split(/( \* |\*)/);
  const body = parts.map((part, index) => {
    if (part === ' * ') return ' (?:.{0,24} )?';
    if (part === '*') return `${IN_WORD}*`;
    const blankBefore = index > 0 && part.startsWith(' ') ? ' ' : '';
    const blankAfter = index < parts.length - 1 && part.trim() !== '' && part.endsWith(' ') ? ' ' : '';
    return blankBefore + normaliseCaption(part) + blankAfter;
  });
  const left = startsInWord.test(body[0] ?? '') ? `(?<!${IN_WORD})` : '';
  const right = endsInWord.test(body.at(-1) ?? '') ? `(?!${IN_WORD})` : '';
  return left + body.join('') + right;
}

const compiled = new Map<Concept, RegExp>();

function regexOf(concept: Concept): RegExp {
  let regex = compiled.get(concept);
  if (!regex) {
    const labels: LabelsByLanguage = { ...MARKERS, ...LOOK_ALIKES }[concept];
    regex = new RegExp([...new Set(Object.values(labels).flat().map(patternOf))].join('|'), 'u');
    compiled.set(concept, regex);
  }
  return regex;
}

/** Whether a normalised caption holds a word of the concept. */
export function mentions(concept: Concept, caption: string): boolean {
  return caption !== '' && regexOf(concept).test(caption);
}

/** The part of a normalised caption after the concept's first word, or `null` where it holds none. */
export function afterMention(concept: Concept, caption: string): string | null {
  const match = regexOf(concept).exec(caption);
  return match && caption.slice(match.index + match[0].length).trim();
}
