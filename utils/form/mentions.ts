import { compilePhrases, wordsOf } from '../look/phrase';
import { type Concept, MARKERS } from '../sites/form/markers';
import type { LabelsByLanguage } from '../sites/site-schema';

const compiled = new Map<Concept, RegExp>();

function regexOf(concept: Concept): RegExp {
  let regex = compiled.get(concept);
  if (!regex) {
    const labels: LabelsByLanguage = MARKERS[concept];
    regex = compilePhrases(Object.values(labels).flat());
    compiled.set(concept, regex);
  }
  return regex;
}

/** Captions recur from look to look: what was asked once is remembered. Bounded, since pages can make up captions. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 5000;

/** Whether a normalised caption holds a word of the concept. */
export function mentions(concept: Concept, caption: string): boolean {
  if (caption === '') return false;
  const key = `${concept}:${caption}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = regexOf(concept).test(` ${caption} `);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, answer);
  }
  return answer;
}

/** The part of a normalised caption after the concept's first word, or `null` where it holds none. */
export function afterMention(concept: Concept, caption: string): string | null {
  const match = regexOf(concept).exec(` ${caption} `);
  return match && ` ${caption} `.slice(match.index + match[0].length).trim();
}

/** A normalised caption without the concept's words. */
export function withoutMention(concept: Concept, caption: string): string {
  const regex = regexOf(concept);
  return caption === '' ? '' : wordsOf(` ${caption} `.replace(new RegExp(regex.source, 'gu'), ''));
}

/** Whether a button's caption sends or keeps a form without saying that a person signs in. */
export function isNeutral(caption: string): boolean {
  return mentions('keepButton', caption) || mentions('sendButton', caption);
}
