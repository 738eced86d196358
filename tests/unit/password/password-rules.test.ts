import { normaliseText } from '../../../utils/look/normalise-text';
import { judgeValue, type ValueSayings } from '../../../utils/password/judge-value';
import { LABELS } from '../../../utils/sites/labels';
import type { PasswordRule } from '../../../utils/sites/password/password-rule';
import { PASSWORD_RULES } from '../../../utils/sites/password/password-rules';
import { testRuleBook } from '../rule-book';
import { PASSWORD_ROWS } from './password-rows';

const captions = (label: string): ReadonlySet<string> =>
  new Set(
    Object.values(LABELS[label] ?? {})
      .flat()
      .map(normaliseText),
  );

testRuleBook({
  rules: PASSWORD_RULES,
  rows: PASSWORD_ROWS,
  judge: (says: ValueSayings, rules: readonly PasswordRule[]) => judgeValue(captions, says, rules),
  tell: (rule) => rule?.verdict ?? 'nothing',
});
