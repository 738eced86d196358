import { expect, test } from 'vitest';
import { findObjection, type Given } from '../../../utils/journey/find-objection';
import type { FormWarning } from '../../../utils/journey/outcomes';

const CONTOSO = 'svc@contoso.onmicrosoft.com';
const NOTHING: Given = { confirmed: [], isRemembered: false };
const WHY = { rule: 'service-and-password', words: 'Backup' };
const sure = {
  kind: 'credentials',
  verdict: 'sure',
  why: WHY,
  form: 'form-1',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  account: null,
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;
const asked = { ...sure, verdict: 'ask', why: WHY, form: 'form-1' } as const;
const unnamed = { ...sure, tenant: null };
const other = 'fabrikam.onmicrosoft.com';
const QUESTION: FormWarning = {
  kind: 'ask-form',
  form: 'form-1',
  why: WHY,
  account: CONTOSO,
  tenant: 'contoso.onmicrosoft.com',
  isTenantUnnamed: false,
};

test('a form that says all of it itself takes one click', () => {
  expect(findObjection(CONTOSO, sure, NOTHING)).toBeNull();
  expect(findObjection(CONTOSO, { ...sure, verdict: 'sure' }, NOTHING)).toBeNull();
});

test.for([
  ['names no tenant', CONTOSO, unnamed, { form: 'form-1', why: null, tenant: null, isTenantUnnamed: true }],
  ['has a name that tells nothing', CONTOSO, { ...sure, tenant: 'contoso.com' }, { isTenantUnnamed: true }],
  ['meets a password of nobody', null, sure, { account: null, isTenantUnnamed: true }],
  ['may be meant', CONTOSO, asked, { form: 'form-1', why: WHY, isTenantUnnamed: false }],
  ['may be meant and names no tenant', CONTOSO, { ...asked, tenant: null }, { why: WHY, isTenantUnnamed: true }],
] as const)('one question is put where the form %s', ([, account, sight, expected]) => {
  expect(findObjection(account, sight, NOTHING)).toMatchObject({ kind: 'ask-form', ...expected });
});

test('a form that shows the very account needs no yes to the form, and one that shows another does', () => {
  expect(findObjection(CONTOSO, { ...asked, account: CONTOSO }, NOTHING)).toBeNull();
  expect(findObjection('Svc@Contoso.onmicrosoft.com', { ...asked, account: CONTOSO }, NOTHING)).toBeNull();
  expect(findObjection(null, { ...asked, account: CONTOSO }, NOTHING)).toMatchObject({ kind: 'ask-form' });
  const ofAnother = { ...asked, account: 'ops@contoso.onmicrosoft.com' };
  expect(findObjection(CONTOSO, ofAnother, NOTHING)).toMatchObject({ kind: 'ask-form', why: WHY });
  const elsewhere = { ...asked, account: CONTOSO, foreignTarget: 'https://evil.test' };
  expect(findObjection(CONTOSO, elsewhere, NOTHING)).toMatchObject({ kind: 'foreign-target' });
});

test('a remembered yes covers the form and never the tenant', () => {
  const remembered = { confirmed: [], isRemembered: true };
  expect(findObjection(CONTOSO, asked, remembered)).toBeNull();
  expect(findObjection(CONTOSO, { ...asked, tenant: null }, remembered)).toMatchObject({
    kind: 'ask-form',
    why: null,
    isTenantUnnamed: true,
  });
  expect(findObjection(CONTOSO, { ...asked, tenant: other }, remembered)).toMatchObject({ kind: 'other-tenant' });
});

test('the gravest comes first, and each takes its own yes', () => {
  const sight = { ...asked, tenant: other };
  const tenant = { kind: 'other-tenant', account: CONTOSO, tenant: other } as const;
  expect(findObjection(CONTOSO, sight, NOTHING)).toEqual(tenant);
  const question = findObjection(CONTOSO, sight, { ...NOTHING, confirmed: [tenant] });
  expect(question).toMatchObject({ kind: 'ask-form', isTenantUnnamed: false });
  const both = [tenant, question as FormWarning];
  expect(findObjection(CONTOSO, sight, { ...NOTHING, confirmed: both })).toBeNull();
  expect(findObjection(CONTOSO, sight, { ...NOTHING, confirmed: [question as FormWarning] })).toEqual(tenant);
});

test('a form that posts elsewhere and names no tenant takes two', () => {
  const sight = { ...unnamed, foreignTarget: 'https://login.example' };
  const elsewhere = { kind: 'foreign-target', origin: 'https://login.example' } as const;
  expect(findObjection(CONTOSO, sight, NOTHING)).toEqual(elsewhere);
  expect(findObjection(CONTOSO, sight, { ...NOTHING, confirmed: [elsewhere] })).toMatchObject({ kind: 'ask-form' });
});

test('a form of another tenant that posts elsewhere is refused whatever was said', () => {
  const sight = { ...sure, tenant: other, foreignTarget: 'https://login.example' };
  const confirmed: FormWarning[] = [
    { kind: 'other-tenant', account: CONTOSO, tenant: other },
    { kind: 'foreign-target', origin: 'https://login.example' },
  ];
  expect(findObjection(CONTOSO, sight, { confirmed, isRemembered: true })).toEqual({
    kind: 'other-tenant-elsewhere',
    tenant: other,
    origin: 'https://login.example',
  });
});

test.for([
  ['another form', { form: 'form-2' }],
  ['another reason', { why: { ...WHY, words: 'Archive' } }],
  ['another rule', { why: { ...WHY, rule: 'other' } }],
  ['another account', { account: 'svc@adatum.onmicrosoft.com' }],
  ['another tenant', { tenant: 'contoso.com' }],
  ['a form that named its tenant', { isTenantUnnamed: true }],
] as const)('a yes that was said to %s answers nothing', ([, changes]) => {
  expect(findObjection(CONTOSO, asked, { ...NOTHING, confirmed: [QUESTION] })).toBeNull();
  const confirmed = [{ ...QUESTION, ...changes }];
  expect(findObjection(CONTOSO, asked, { ...NOTHING, confirmed })).toEqual(QUESTION);
});
