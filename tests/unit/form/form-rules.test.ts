import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GroupSayings } from '../../../utils/form/group-sayings';
import { judgeGroup } from '../../../utils/form/judge-group';
import { mentions } from '../../../utils/form/mentions';
import { FORM_FACTS, FORM_PLACES } from '../../../utils/form/read-places';
import { judgeByRules } from '../../../utils/look/judge-by-rules';
import { FORM_RULES } from '../../../utils/sites/form/form-rules';
import { RULE_ROWS } from './rule-rows';

const READER = { places: FORM_PLACES, facts: FORM_FACTS, mentions };

/** What the rules say of a form, in one word. */
function outcomeOf(sayings: GroupSayings, rules = FORM_RULES): string {
  const rule = judgeByRules(rules, sayings, READER)?.rule;
  if (!rule) return 'other';
  return rule.verdict === 'no' ? (rule.reason ?? 'other') : rule.verdict;
}

const decidingRule = (sayings: GroupSayings): string | undefined => judgeGroup(sayings).why?.rule;

test.each(Object.entries(RULE_ROWS))('%s', (_, { says, wanted }) => {
  expect(outcomeOf(says)).toBe(wanted);
});

describe.each(FORM_RULES)('$id', (rule) => {
  test('decides the row that it must catch, and leaves the other', () => {
    const [caught, left] = [RULE_ROWS[rule.catches], RULE_ROWS[rule.leaves]];
    if (!caught || !left) throw new Error(`No such rows: ${rule.catches}, ${rule.leaves}.`);
    expect(decidingRule(caught.says)).toBe(rule.id);
    expect(decidingRule(left.says)).not.toBe(rule.id);
  });

  test('is needed: without it some row is told otherwise', () => {
    const without = FORM_RULES.filter((other) => other !== rule);
    const told = Object.values(RULE_ROWS).filter(({ says, wanted }) => outcomeOf(says, without) !== wanted);
    const isExplained = judgeByRules(without, RULE_ROWS[rule.catches]?.says ?? bare(), READER) !== null;
    expect(told.length > 0 || !isExplained).toBe(true);
  });
});

test('every rule has a name of its own, and every row a rule', () => {
  expect(new Set(FORM_RULES.map(({ id }) => id)).size).toBe(FORM_RULES.length);
  const named = new Set(FORM_RULES.flatMap(({ catches, leaves }) => [catches, leaves]));
  expect(Object.keys(RULE_ROWS).filter((name) => !named.has(name))).toEqual([]);
});

function bare(): GroupSayings {
  const row = RULE_ROWS['a bare password and nothing else'];
  if (!row) throw new Error('The bare row is gone.');
  return row.says;
}

interface GatheredForm {
  name: string;
  isOurs: boolean;
  sayings: GroupSayings;
}

/** One form a line, as `tests/page/form/gather-sayings.test.ts` wrote it. */
const GATHERED = readFileSync(new URL('gathered-sayings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GatheredForm);
const outcomes = GATHERED.map((form) => ({ ...form, outcome: outcomeOf(form.sayings) }));

describe('the forms of all tests', () => {
  test.each(outcomes.filter(({ isOurs }) => isOurs))('ours: $name', ({ outcome }) => {
    expect(['sure', 'ask']).toContain(outcome);
  });

  // A rule that can ask about one of these must not: they are logins, registrations, resets, codes, other products.
  test.each(outcomes.filter(({ isOurs }) => !isOurs))('of others: $name', ({ outcome }) => {
    expect(['sure', 'ask']).not.toContain(outcome);
  });

  test('at most a third of ours is asked about', () => {
    const ours = outcomes.filter(({ isOurs }) => isOurs);
    expect(ours.filter(({ outcome }) => outcome === 'ask').length).toBeLessThanOrEqual(ours.length / 3);
  });
});
