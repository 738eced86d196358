import { judgeByRules } from '../look/judge-by-rules';
import type { Look } from '../look/open-look';
import {
  PASSWORD_CONCEPTS,
  type PasswordConcept,
  type PasswordFact,
  type PasswordPlace,
  type PasswordRule,
} from '../sites/password/password-rule';
import { PASSWORD_RULES } from '../sites/password/password-rules';

/** All that is said of a text that could be the password, without the text itself: the judge sees no page. */
export interface ValueSayings {
  /** Captions in comparison form, by where they stand; absent or empty where there is none. */
  captions: Partial<Record<PasswordPlace, string>>;
  /** What is true of it; the rest is not. */
  is: Partial<Record<PasswordFact, boolean>>;
}

/** Whether a whole caption, in comparison form, speaks of the concept. `captions`: those of a label, as a look knows them. */
export function isLabelOf(captions: Look['captions'], concept: PasswordConcept, caption: string): boolean {
  return caption !== '' && PASSWORD_CONCEPTS[concept].some((label) => captions(label).has(caption));
}

/** The rule that decides whether a text is the password; `null` where nothing speaks for it. */
export function judgeValue(
  captions: Look['captions'],
  sayings: ValueSayings,
  rules: readonly PasswordRule[] = PASSWORD_RULES,
): PasswordRule | null {
  const hit = judgeByRules(rules, sayings, {
    captionsAt: (place: PasswordPlace, said) => [said.captions[place] ?? ''],
    isTrue: (fact: PasswordFact, { is }) => is[fact] === true,
    mentions: (concept: PasswordConcept, caption) => isLabelOf(captions, concept, caption),
  });
  return hit?.rule ?? null;
}
