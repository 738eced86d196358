import type { NotOursReason, Why } from '../journey/form-sight';
import type { Verdict } from '../journey/verdict';
import { judgeByRules } from '../look/judge-by-rules';
import type { AccountPlace, FormRule } from '../sites/form/form-rule';
import { FORM_RULES } from '../sites/form/form-rules';
import type { GroupSayings } from './group-sayings';
import { mentions } from './mentions';
import { FORM_READER } from './read-places';

/** What the rule book says of a group. */
export interface Judgement {
  verdict: Verdict;
  /** Where the verdict is no. */
  reason: NotOursReason;
  /** Where the very account of a password has to stand for no question to be needed; `null` where that is not enough. */
  settledBy: AccountPlace | null;
  /** The rule that decided and what it read; `NO_RULE` where nothing speaks against the group, and nothing for it. */
  why: Why;
}

/** Nothing decided. */
export const NO_RULE: Why = { rule: 'none', words: '' };

function isAgainst({ verdict }: FormRule): boolean {
  return verdict === 'no';
}

/** What the form says of itself: title, button, fields. Where one title names it, the others stand around. */
function withoutSurroundings(sayings: GroupSayings): GroupSayings {
  const naming = sayings.titles.filter((title) => mentions('product', title) && mentions('role', title));
  const titles = naming.length > 0 ? naming : sayings.titles;
  return {
    ...sayings,
    titles,
    neighbours: [],
    names: '',
    outerTitles: [],
    texts: [],
    help: [],
    options: [],
    controls: [],
    pageTitle: '',
    path: '',
    host: '',
  };
}

/**
 * The rule that decides about a group. A reason against it that stands around the form only decides where nothing speaks
 * for the group; else the person is asked.
 */
export function decideGroup(
  sayings: GroupSayings,
  rules: readonly FormRule[] = FORM_RULES,
): { rule: FormRule; words: string } | null {
  const judge = (said: GroupSayings, isMeant: (rule: FormRule) => boolean) =>
    judgeByRules(rules.filter(isMeant), said, FORM_READER);
  const isDecisive = ({ yieldsTo }: FormRule): boolean =>
    yieldsTo !== undefined && !yieldsTo.some((fact) => FORM_READER.isTrue(fact, sayings));
  const decided =
    judge(withoutSurroundings(sayings), isAgainst) ?? judge(sayings, (rule) => isAgainst(rule) && isDecisive(rule));
  if (decided) return decided;
  const doubt = judge(sayings, isAgainst);
  const meant = judge(sayings, (rule) => !isAgainst(rule) && !(doubt && rule.isFaint));
  if (!doubt || !meant) return doubt ?? meant;
  const { settledBy: _, ...rule } = meant.rule;
  return { ...meant, rule: { ...rule, verdict: 'ask' } };
}

/** Whether a group asks for Office/Microsoft 365 admin credentials. */
export function judgeGroup(sayings: GroupSayings): Judgement {
  const hit = decideGroup(sayings);
  if (!hit) return { verdict: 'no', reason: 'other', settledBy: null, why: NO_RULE };
  const { verdict, reason = 'other', settledBy = null, id } = hit.rule;
  return { verdict, reason, settledBy, why: { rule: id, words: hit.words } };
}

/** Whether a form of ours changes credentials that are there already, or adds a service. */
export function purposeOf({ titles, outerTitles, submit, isOfTenant, isServiceNamed }: GroupSayings): 'change' | 'add' {
  const names = [...titles, submit];
  if (names.some((caption) => mentions('change', caption))) return 'change';
  if ([...names, ...outerTitles].some((caption) => mentions('add', caption))) return 'add';
  return isOfTenant || isServiceNamed ? 'change' : 'add';
}
