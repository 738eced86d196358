import type { LabelsByLanguage } from '../sites/site-schema';
import { hintTest } from './caption-hints';
import { normaliseText } from './normalise-text';
import { compilePhrases } from './phrase';

/** Captions by label key. */
export type Labels = Readonly<Record<string, LabelsByLanguage>>;

/** The captions of a label, and the tests for them, compiled. */
export interface Captions {
  captions: ReadonlySet<string>;
  phrases: () => RegExp;
  isPossible: () => (hint: string) => boolean;
}

let builtIn: Labels = {};
const compiled = new Map<string, Captions>();
let everyCaption: ReadonlySet<string> | undefined;

/** Learns the built-in captions by heart: whoever starts a script tells them once, before the first look. */
export function learnCaptions(labels: Labels): void {
  builtIn = labels;
  compiled.clear();
  everyCaption = undefined;
}

/** What was learnt. */
export function learntCaptions(): Labels {
  return builtIn;
}

/** The built-in captions of a label, compiled once for all looks. */
export function builtInCaptions(label: string): Captions {
  const known = compiled.get(label) ?? compileCaptions(captionsIn(builtIn, label));
  compiled.set(label, known);
  return known;
}

/** Whether a text is a built-in caption, of whatever label and language. */
export function isKnownCaption(text: string): boolean {
  everyCaption ??= new Set(Object.keys(builtIn).flatMap((label) => [...captionsIn(builtIn, label)]));
  return everyCaption.has(normaliseText(text));
}

/** A label's captions of every language among these, in comparison form. */
export function captionsIn(labels: Labels, label: string): ReadonlySet<string> {
  const byLanguage = Object.hasOwn(labels, label) ? labels[label] : undefined;
  return new Set(Object.values(byLanguage ?? {}).flatMap((captions) => captions.map(normaliseText)));
}

/** Captions in comparison form with the tests for them, each made when it is first asked for. */
export function compileCaptions(captions: ReadonlySet<string>): Captions {
  let phrases: RegExp | undefined;
  let isPossible: ((hint: string) => boolean) | undefined;
  return {
    captions,
    phrases: () => (phrases ??= compilePhrases(captions)),
    isPossible: () => (isPossible ??= hintTest(captions)),
  };
}
