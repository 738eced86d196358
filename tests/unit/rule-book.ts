import { describe, expect, test } from 'vitest';
import type { Rule } from '../../utils/sites/rules';

type AnyRule = Rule<string, string, string, string>;

/** What a rule needs of a page, and what the rule book must say of it. */
export interface RuleRow<Says> {
  says: Says;
  wanted: string;
}

/** A rule book with the rows that its rules name. */
export interface RuleBook<Says, OneRule extends AnyRule> {
  rules: readonly OneRule[];
  rows: Readonly<Record<string, RuleRow<Says>>>;
  /** The rule that decides. */
  judge: (says: Says, rules: readonly OneRule[]) => OneRule | null;
  /** Its outcome in one word. */
  tell: (rule: OneRule | null) => string;
}

/** Every rule decides the row that it catches and leaves the other; without it, some row is told otherwise. */
export function testRuleBook<Says, OneRule extends AnyRule>(book: RuleBook<Says, OneRule>): void {
  const { rules, rows, judge, tell } = book;

  test.each(Object.entries(rows))('%s', (_, { says, wanted }) => {
    expect(tell(judge(says, rules))).toBe(wanted);
  });

  describe.each(rules)('$id', (rule) => {
    test('decides the row that it must catch, and leaves the other', () => {
      const [caught, left] = [rows[rule.catches], rows[rule.leaves]];
      if (!caught || !left) throw new Error(`No such rows: ${rule.catches}, ${rule.leaves}.`);
      expect(judge(caught.says, rules)?.id).toBe(rule.id);
      expect(judge(left.says, rules)?.id).not.toBe(rule.id);
    });

    test('is needed: without it some row is told otherwise', () => {
      const without = rules.filter((other) => other !== rule);
      const told = Object.values(rows).filter(({ says, wanted }) => tell(judge(says, without)) !== wanted);
      expect(told.length).toBeGreaterThan(0);
    });
  });

  test('every rule has a name of its own, and every row a rule', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const named = new Set(rules.flatMap(({ catches, leaves }) => [catches, leaves]));
    expect(Object.keys(rows).filter((name) => !named.has(name))).toEqual([]);
  });
}
