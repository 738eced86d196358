import type { Rule } from '../sites/rules';

/** How a rule book reads what was gathered: the captions at each place, the facts, and what a caption speaks of. */
export interface Reader<Gathered, Place extends string, Concept extends string, Fact extends string> {
  places: Readonly<Record<Place, (gathered: Gathered) => readonly string[]>>;
  facts: Readonly<Record<Fact, (gathered: Gathered) => boolean>>;
  mentions: (concept: Concept, caption: string) => boolean;
}

/** The first rule that applies, with the caption that it read (empty where facts alone decided); `null` where none does. */
export function judgeByRules<
  Gathered,
  Place extends string,
  Concept extends string,
  Fact extends string,
  Reason extends string,
>(
  rules: readonly Rule<Place, Concept, Fact, Reason>[],
  gathered: Gathered,
  reader: Reader<Gathered, Place, Concept, Fact>,
): { rule: Rule<Place, Concept, Fact, Reason>; words: string } | null {
  const { places, facts, mentions } = reader;
  for (const rule of rules) {
    const { says = [], butNot = [], only = [], unless = [] } = rule;
    if (!only.every((fact) => facts[fact](gathered)) || unless.some((fact) => facts[fact](gathered))) continue;
    if (!rule.in) return { rule, words: '' };
    const captions = rule.in.flatMap((place) => places[place](gathered));
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
