import type { Rule } from '../sites/rules';

/** How a rule book reads what was gathered: the captions at each place, what is true, and what a caption speaks of. */
export interface Reader<Gathered, Place extends string, Concept extends string, Fact extends string> {
  captionsAt: (place: Place, gathered: Gathered) => readonly string[];
  isTrue: (fact: Fact, gathered: Gathered) => boolean;
  mentions: (concept: Concept, caption: string) => boolean;
}

/** The first rule that applies, with the caption that it read (empty where facts alone decided); `null` where none does. */
export function judgeByRules<
  Gathered,
  Place extends string,
  Concept extends string,
  Fact extends string,
  OneRule extends Rule<Place, Concept, Fact, string>,
>(
  rules: readonly OneRule[],
  gathered: Gathered,
  reader: Reader<Gathered, Place, Concept, Fact>,
): { rule: OneRule; words: string } | null {
  const { captionsAt, isTrue, mentions } = reader;
  for (const rule of rules) {
    const { says = [], butNot = [], only = [], unless = [] } = rule;
    if (!only.every((fact) => isTrue(fact, gathered)) || unless.some((fact) => isTrue(fact, gathered))) continue;
    if (!rule.in) return { rule, words: '' };
    const captions = rule.in.flatMap((place) => captionsAt(place, gathered));
    const words = captions.find(
      (caption) =>
        caption !== '' &&
        says.every((concept) => mentions(concept, caption)) &&
        !butNot.some((concept) => mentions(concept, caption)),
    );
    if (words !== undefined) return { rule, words };
  }
  return null;
}
