import { describe, expect, test } from 'vitest';
import { judgeNaming, readTenant } from '../../../utils/form/read-tenant';
import { LONGEST_TEXT } from '../../../utils/journey/limits';
import { TENANT_RULES } from '../../../utils/sites/form/tenant-rules';
import { testRuleBook } from '../rule-book';
import { naming, TENANT_ROWS } from './tenant-rows';

testRuleBook({
  rules: TENANT_RULES,
  rows: TENANT_ROWS,
  judge: judgeNaming,
  tell: (rule) => rule?.verdict ?? 'nothing',
});

describe('of several texts', () => {
  const [contoso, fabrikam] = ['contoso.onmicrosoft.com', 'fabrikam.onmicrosoft.com'];

  test('all that is sure counts alike', () => {
    const own = [naming('row', [], contoso), naming('e-mail', [], 'admin@contoso.com')];
    expect(readTenant(own)).toBe('contoso.onmicrosoft.com, contoso.com');
  });

  test('of more than a message holds, the first are told whole', () => {
    const many = Array.from({ length: 30 }, (_, at) => naming('e-mail', [], `admin@branch${at}.contoso.com`));
    const told = readTenant(many) ?? '';
    expect(told.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(told.split(', ')).toEqual(many.slice(0, told.split(', ').length).map(({ domains }) => domains[0]));
    expect(told.split(', ').length).toBeGreaterThan(10);
  });

  test('two sure ones that differ name nobody', () => {
    expect(readTenant([naming('row', [], contoso), naming('choice', [], fabrikam)])).toBeNull();
  });

  test('what may name anybody counts only where nothing is sure', () => {
    const text = naming('text', [], fabrikam);
    expect(readTenant([text])).toBe(fabrikam);
    expect(readTenant([text, naming('title', [], contoso)])).toBe(contoso);
  });

  test('a text before the form comes before one further out', () => {
    expect(readTenant([naming('around', [], contoso), naming('text', [], fabrikam)])).toBe(fabrikam);
  });

  test('what is out of the question is not even in the way', () => {
    expect(readTenant([naming('choice', ['is-behind'], fabrikam), naming('text', [], contoso)])).toBe(contoso);
    expect(readTenant([naming('choice', ['is-hidden'], fabrikam)])).toBeNull();
    expect(readTenant([])).toBeNull();
  });
});
