import { compilePhrases } from '../look/phrase';
import { type Concept, MARKERS, NOT_MEANT } from '../sites/form/markers';
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

const notMeant = new Map<Concept, RegExp>();

/** A caption without what holds the concept's words and means something else. */
function withoutNotMeant(concept: Concept, caption: string): string {
  const phrases = NOT_MEANT[concept];
  if (!phrases) return caption;
  const regex = notMeant.get(concept) ?? new RegExp(compilePhrases(phrases).source, 'gu');
  notMeant.set(concept, regex);
  return ` ${caption} `.replace(regex, '').trim();
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
    answer = regexOf(concept).test(` ${withoutNotMeant(concept, caption)} `);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, answer);
  }
  return answer;
}

/** Words of English by which a field is known to hold a secret. */
const ENGLISH_SECRET = /\b(pass ?(word|code|phrase)|passwd|pwd|secret|key|token|pin|code|value)\b/;

/** Whether a normalised label says in English that a secret goes there: in other languages few words are known. */
export function isReadSecret(label: string): boolean {
  return ENGLISH_SECRET.test(label);
}

/** Letters of no Latin alphabet. */
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]/u;

/** The same, in a label without letters of another alphabet: one with them is read no further for the English beside them. */
export function isEnglishSecret(label: string): boolean {
  return isReadSecret(label) && !OTHER_LETTERS.test(label);
}

/** Whether a button's caption sends or keeps a form without saying that a person signs in. */
export function isNeutral(caption: string): boolean {
  return mentions('keepButton', caption) || mentions('sendButton', caption);
}
