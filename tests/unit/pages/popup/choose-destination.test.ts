import { expect, test } from 'vitest';
import type { FormSight } from '../../../../utils/journey/form-sight';
import { canSendTo, chooseDestination, nextChoice } from '../../../../utils/pages/popup/choose-destination';
import { sampleDestination, sampleForm, samplePassword } from '../../../page/pages/popup/sample-state';

const password = samplePassword({ account: 'backup@contoso.onmicrosoft.com' });
const contoso = sampleDestination({ tabId: 1 });
const fabrikam = sampleDestination({ tabId: 2, sight: sampleForm('fabrikam.onmicrosoft.com') });
const dashboard = sampleDestination({ tabId: 3, sight: { kind: 'none' } });

test('the only page is taken', () => {
  expect(chooseDestination(password, [fabrikam], undefined)).toBe(fabrikam);
});

test('of several, the active one is taken before the one for the account', () => {
  const active = { ...dashboard, isActive: true };
  expect(chooseDestination(password, [contoso, fabrikam, active], undefined)).toBe(active);
});

test('of several, the only one for the account is taken', () => {
  expect(chooseDestination(password, [fabrikam, contoso, dashboard], undefined)).toBe(contoso);
});

test('two pages for the account are no match', () => {
  expect(chooseDestination(password, [contoso, { ...contoso, tabId: 4 }], undefined)).toBeNull();
});

test('two active pages (one in each window) do not decide', () => {
  const pages = [fabrikam, dashboard].map((page) => ({ ...page, isActive: true }));
  expect(chooseDestination(password, pages, undefined)).toBeNull();
});

test('the choice outweighs everything, and is not replaced once its tab is gone', () => {
  expect(chooseDestination(password, [contoso, fabrikam], 2)).toBe(fabrikam);
  expect(nextChoice(password, [contoso], 2)).toBeNull();
  expect(chooseDestination(password, [contoso], null)).toBeNull();
});

test('nothing is chosen before there is a page', () => {
  expect(nextChoice(password, [], undefined)).toBeUndefined();
  expect(nextChoice(password, [contoso], undefined)).toBe(1);
});

test('a page is sent to when its form is recognised, not open yet, covered for now, or not known yet', () => {
  const covered = { ...dashboard, sight: { kind: 'out-of-reach', what: 'covered' } as const };
  const pages = [contoso, dashboard, covered, { ...dashboard, view: null }];
  expect(pages.map(canSendTo)).toEqual([true, true, true, true]);
  const others: FormSight[] = [
    { kind: 'several', choices: [] },
    { kind: 'authorization' },
    { kind: 'out-of-reach', what: 'frame' },
    { kind: 'not-ours', reason: 'login', why: { rule: 'r', words: '' } },
  ];
  expect(others.map((sight) => canSendTo({ ...contoso, sight }))).toEqual([false, false, false, false]);
});
