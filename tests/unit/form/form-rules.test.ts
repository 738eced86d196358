import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GroupSayings } from '../../../utils/form/group-sayings';
import { decideGroup } from '../../../utils/form/judge-group';
import type { FormRule } from '../../../utils/sites/form/form-rule';
import { FORM_RULES } from '../../../utils/sites/form/form-rules';
import { testRuleBook } from '../rule-book';
import { ASKED_ROWS, DOUBTED_ROWS, RULE_ROWS, SILENT, UNNAMED_ROWS } from './rule-rows';

const judge = (sayings: GroupSayings, rules: readonly FormRule[]): FormRule | null =>
  decideGroup(sayings, rules)?.rule ?? null;

function tell(rule: FormRule | null): string {
  if (!rule) return 'nothing';
  return rule.verdict === 'no' ? (rule.reason ?? 'other') : rule.verdict;
}

testRuleBook({ rules: FORM_RULES, rows: RULE_ROWS, judge, tell });

test.each(Object.entries(UNNAMED_ROWS))('left alone: %s', (_, sayings) => {
  expect(tell(judge(sayings, FORM_RULES))).toBe('nothing');
});

test.each(Object.entries(ASKED_ROWS))('asked about: %s', (_, sayings) => {
  expect(tell(judge(sayings, FORM_RULES))).toBe('ask');
});

test.each([
  ['an administrator whom the title does not name', { titles: ['reconnect microsoft 365'], email: ['global admin'] }],
  [
    'an administrator in a second title',
    { titles: ['add microsoft 365', 'global admin of contoso'], email: ['e mail'] },
  ],
  ['a button in another language', { titles: ['microsoft 365 admin'], submit: 'speichern' }],
  ['a button that renews', { submit: 'renew' }],
  ['a button that tries again', { submit: 'try again' }],
  ['a button that authenticates again', { submit: 'reauthenticate' }],
  ['a button that authorizes again', { submit: 'reauthorize' }],
])('the form itself says it: %s', (_, said) => {
  const { says } = RULE_ROWS['the title says it'] as { says: GroupSayings };
  expect(tell(judge({ ...says, ...said }, FORM_RULES))).toBe('sure');
});

test.each([
  ['in place of a title', { titles: [], texts: ['edit provider office 365'] }],
  ['with the tenant’s name', { titles: ['edit credentials'], texts: ['microsoft 365 tenant contoso onmicrosoft com'] }],
])('the product stands beside the admin’s password: %s', (_, said) => {
  const { says } = RULE_ROWS['the admin’s password in the product’s row'] as { says: GroupSayings };
  const admin = { ...says, row: '', isServiceNamed: false, password: ['admin password'] };
  expect(tell(judge({ ...admin, ...said }, FORM_RULES))).toBe('sure');
  const longer = said.texts.map((text) => `${text} is what we keep for you from now on`);
  expect(tell(judge({ ...admin, ...said, texts: longer }, FORM_RULES))).not.toBe('sure');
});

test.each([
  ['a tagline above an administrator’s login', { titles: [], submit: 'next' }],
  ['a tagline below a title of the administrator’s settings', { titles: ['admin settings'], submit: 'save' }],
])('%s does not say that a form is ours', (_, said) => {
  const { says } = RULE_ROWS['the admin’s password in the product’s row'] as { says: GroupSayings };
  const admin = { ...says, row: '', isServiceNamed: false, password: ['admin password'], email: ['admin e mail'] };
  expect(tell(judge({ ...admin, texts: ['backup for microsoft 365'], ...said }, FORM_RULES))).not.toBe('sure');
});

test.each(['authenticate', 'connect', 'save and log in'])(
  'a login stays one, whatever its button says: %s',
  (submit) => {
    const { says } = RULE_ROWS['a login that names the product'] as { says: GroupSayings };
    expect(tell(judge({ ...says, titles: ['sign in to microsoft 365 backup'], submit }, FORM_RULES))).toBe('login');
  },
);

test('a pass for one time is no password, whoever’s name stands beside it', () => {
  const { says } = RULE_ROWS['an administrator’s login that is kept'] as { says: GroupSayings };
  expect(tell(judge({ ...says, password: ['temporary access pass'] }, FORM_RULES))).toBe('other');
});

test('a help of the field speaks against no form', () => {
  const { says } = RULE_ROWS['the title says it'] as { says: GroupSayings };
  expect(tell(judge({ ...says, submit: 'submit', help: ['your password is stored encrypted'] }, FORM_RULES))).toBe(
    'sure',
  );
});

test.each(Object.entries(DOUBTED_ROWS))('%s does not outweigh a form’s own title', (_, around) => {
  const { says } = RULE_ROWS['the title says it'] as { says: GroupSayings };
  const judged = judge({ ...says, titles: ['office 365 admin'], ...around }, FORM_RULES);
  expect(['sure', 'ask']).toContain(tell(judged));
});

test.each([
  { pageTitle: 'sign in' },
  { controls: ['register'] },
  { texts: ['sign in to your account'] },
  { controls: ['forgot password'] },
])('around a form whose button goes on it decides: %o', (around) => {
  const { says } = RULE_ROWS['the title says it, and the button goes on'] as { says: GroupSayings };
  expect(['sure', 'ask']).not.toContain(tell(judge({ ...says, ...around }, FORM_RULES)));
});

test('whose administrator it is may be said with the tenant’s word', () => {
  const says = { ...UNNAMED_ROWS['another’s administrator in the label'], password: ['customer admin password'] };
  expect(tell(judge(says as GroupSayings, FORM_RULES))).toBe('ask');
});

test('the fields’ labels may say together whose password they want', () => {
  const says = { ...UNNAMED_ROWS['an administrator below a title of another matter'], email: ['microsoft 365 admin'] };
  const judged = judge({ ...(says as GroupSayings), texts: ['sign in that is used for scanning'] }, FORM_RULES);
  expect(tell(judged)).toBe('sure');
});

test.each(['local admin password', 'windows administrator password', 'ledger admin password'])(
  'the user’s label does not speak for another’s password: %s',
  (label) => {
    const says = { ...UNNAMED_ROWS['another’s administrator in the label'], email: ['microsoft 365 admin'] };
    const judged = judge({ ...(says as GroupSayings), password: [label], titles: ['restore'] }, FORM_RULES);
    expect(tell(judged)).toBe('other');
  },
);

interface GatheredForm {
  name: string;
  isOurs: boolean;
  sayings: GroupSayings;
}

/** One form a line, as `tests/page/form/gather-sayings.test.ts` wrote it: what is said of it. */
const GATHERED = readFileSync(new URL('gathered-sayings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as GatheredForm)
  .map((form) => ({ ...form, sayings: { ...SILENT, ...form.sayings } }));
const outcomes = GATHERED.map((form) => ({ ...form, outcome: tell(judge(form.sayings, FORM_RULES)) }));

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
