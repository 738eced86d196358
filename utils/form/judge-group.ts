import type { RefusedReason, Why } from '../journey/form-sight';
import type { Verdict } from '../journey/verdict';
import { judgeByRules } from '../look/judge-by-rules';
import { FORM_RULES } from '../sites/form/form-rules';
import type { GroupSayings } from './group-sayings';
import { mentions } from './mentions';
import { FORM_READER } from './read-places';

/** What the rule book says of a group. */
export interface Judgement {
  verdict: Verdict;
  /** Where the verdict is no. */
  reason: RefusedReason;
  /** The rule that decided and what it read; `null` where none applied: nothing speaks against the group, and nothing for it. */
  why: Why | null;
}

/** Whether a group asks for Office/Microsoft 365 admin credentials. */
export function judgeGroup(sayings: GroupSayings): Judgement {
  const hit = judgeByRules(FORM_RULES, sayings, FORM_READER);
  if (!hit) return { verdict: 'no', reason: 'other', why: null };
  const { verdict, reason = 'other', id } = hit.rule;
  return { verdict, reason, why: { rule: id, words: hit.words } };
}

/** Whether a form of ours changes credentials that are there already, or adds a service. */
export function purposeOf({ titles, outerTitles, submit, isOfTenant, isServiceNamed }: GroupSayings): 'change' | 'add' {
  const names = [...titles, submit];
  if (names.some((caption) => mentions('change', caption))) return 'change';
  if ([...names, ...outerTitles].some((caption) => mentions('add', caption))) return 'add';
  return isOfTenant || isServiceNamed ? 'change' : 'add';
}
