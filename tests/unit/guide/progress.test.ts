import { describe, expect, test } from 'vitest';
import type { Sight } from '../../../utils/find/sight';
import { firstProgress, isBehind, nextProgress, type Progress, type Signs } from '../../../utils/guide/progress';
import type { StepId } from '../../../utils/journey/step-ids';
import type { Page } from '../../../utils/sites/site-schema';

const page = { id: 'test-page', generation: 'G3', hosts: [], paths: [], steps: [] } as Page;
const found = (step: StepId): Sight => ({
  kind: 'found',
  step,
  page,
  target: { act: 'click', locators: [] },
  element: {} as Element,
});
const NOTHING: Sight = { kind: 'nothing', step: 'create', page };
const LIST = { sight: found('open-app-passwords'), isListInFront: true };
const NAMING: Progress = { phase: 'naming', since: 100, furthest: 'name-the-password' };
const DANGER: Progress = { phase: 'danger', since: 100, furthest: 'read-the-password' };
const HELD: Progress = { phase: 'held', since: 100, furthest: 'read-the-password' };

function after(before: Progress, signs: Partial<Signs>): Progress {
  return nextProgress(before, {
    sight: NOTHING,
    isFieldThere: false,
    isShowing: false,
    isHeldSince: () => false,
    isForgotten: false,
    isListInFront: false,
    isSettled: true,
    now: 500,
    ...signs,
  });
}

describe('the danger zone begins', () => {
  test('when the field of the name is gone, whatever stands there now', () => {
    expect(after(NAMING, {})).toEqual(DANGER);
    expect(after(NAMING, { sight: found('open-app-passwords') })).toEqual(DANGER);
    expect(after(NAMING, { sight: { kind: 'missing', step: 'create', page, isWhole: true } })).toEqual(DANGER);
    expect(after(NAMING, { sight: { kind: 'unknown-page' } })).toEqual(DANGER);
  });

  test('not while the name is still asked for', () => {
    expect(after(NAMING, { isFieldThere: true }).phase).toBe('naming');
    expect(after(NAMING, { sight: found('name-the-password') }).phase).toBe('naming');
  });

  test('where a later step is open that nobody saw begin', () => {
    expect(after(firstProgress(0), { sight: found('read-the-password') }).phase).toBe('danger');
    expect(after(firstProgress(0), { isShowing: true }).phase).toBe('danger');
  });
});

describe('the danger zone ends', () => {
  test('when the background holds a password that came since', () => {
    expect(after(DANGER, { isHeldSince: (since) => since === 100 })).toEqual(HELD);
    expect(after(HELD, { isForgotten: true })).toEqual(DANGER);
    expect(after(HELD, { isForgotten: true, isHeldSince: () => true })).toEqual(HELD);
    expect(after(NAMING, { isHeldSince: () => true }).phase).toBe('held');
  });

  test('when the list stands in front and the page has come to rest', () => {
    expect(after(DANGER, LIST)).toEqual({ phase: 'way', since: 500, furthest: null });
  });

  test('not in the moment between two dialogs', () => {
    expect(after(DANGER, { ...LIST, isSettled: false })).toEqual(DANGER);
  });

  test('not by what lies behind, nor while something shows', () => {
    expect(after(DANGER, { sight: found('open-app-passwords') })).toEqual(DANGER);
    expect(after(DANGER, { ...LIST, isShowing: true })).toEqual(DANGER);
  });
});

test('once held it stays held while the step is open, and the next password is another one', () => {
  expect(after(HELD, { sight: found('read-the-password') })).toEqual(HELD);
  const next = after(after(HELD, LIST), { sight: found('name-the-password'), now: 900 });
  expect(next).toEqual({ phase: 'naming', since: 900, furthest: 'name-the-password' });
});

test('what was pointed at is behind while the page shows what nobody understands', () => {
  const chosen = after(after(firstProgress(0), LIST), { sight: found('create') });
  const unknown = after(chosen, { sight: found('open-app-passwords') });
  expect(isBehind(unknown, found('open-app-passwords'))).toBe(true);
  expect(isBehind(unknown, found('create'))).toBe(false);
  expect(isBehind(after(unknown, LIST), found('open-app-passwords'))).toBe(false);
});

test('whoever has only pressed the first button is led on from there', () => {
  const begun = after(firstProgress(0), { sight: found('open-app-passwords') });
  expect(isBehind(begun, found('open-app-passwords'))).toBe(false);
});
