import { describe, expect, test } from 'vitest';
import type { PageSaying } from '../../../utils/find/read-page-message';
import type { Sight } from '../../../utils/find/sight';
import { type MicrosoftSituation, planMicrosoft } from '../../../utils/guide/plan-microsoft';
import type { Progress } from '../../../utils/guide/progress';
import { showPlan } from '../../../utils/guide/show-plan';
import { IDLE_GUIDE } from '../../../utils/journey/guide-settings';
import type { HeldPassword } from '../../../utils/journey/held-password';
import type { StepId } from '../../../utils/journey/step-ids';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import type { Page, Target } from '../../../utils/sites/site-schema';

const page = { id: 'test-page', generation: 'G3', hosts: [], paths: [], steps: [] } as Page;
const element = {} as Element;
const button = {} as Element;
const found = (step: StepId, act: Target['act'] = 'click'): Sight => ({
  kind: 'found',
  step,
  page,
  target: { act, locators: [] },
  element,
});
const DANGER: Progress = { phase: 'danger', since: 100, furthest: 'read-the-password' };
const HELD: Progress = { ...DANGER, phase: 'held' };
const showing = { kind: 'one', reading: { value: 'abcdefghijklmnop', certainty: 'sure', element } } as const;
const several = { kind: 'several' as const, elements: [element, element] };
const says = (isInFront: boolean, more: Partial<PageSaying> = {}): PageSaying => ({
  kind: 'error',
  text: 'You have reached the limit',
  isInFront,
  isMarked: false,
  isDialog: false,
  ...more,
});
const taken: HeldPassword = {
  id: 'held-1',
  account: null,
  name: 'CloudFinder',
  certainty: 'check',
  capturedAt: 200,
  expiresAt: 1_000,
  delivery: { kind: 'none' },
};

function plan(changes: Partial<MicrosoftSituation> & { held?: HeldPassword[] }) {
  const { held = [], ...rest } = changes;
  return planMicrosoft({
    brief: {
      guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true, doesSteps: true },
      held,
      waitingSend: null,
      asking: null,
      hasRoom: true,
      delivered: null,
      appPasswordName: 'CloudFinder',
      knowledge: NO_KNOWLEDGE,
    },
    sight: { kind: 'nothing', step: 'create', page },
    showing: { kind: 'none' },
    severalSince: null,
    isHeld: false,
    isForgotten: false,
    account: 'svc@contoso.com',
    isSettled: true,
    isAskedStuck: false,
    pageSays: null,
    old: null,
    isDelivered: false,
    progress: DANGER,
    refusal: null,
    isSelectionUnfit: false,
    mainButton: null,
    mayShowPassword: false,
    isOfOtherMethod: false,
    ...rest,
  });
}

const SIGHTS: Sight[] = [
  ...(['open-app-passwords', 'create', 'name-the-password', 'read-the-password', 'verify-mfa'] as const).map((step) =>
    found(step),
  ),
  { kind: 'nothing', step: 'create', page },
  { kind: 'several', step: 'read-the-password', page, elements: [element, button] },
  { kind: 'missing', step: 'create', page, isWhole: true },
  { kind: 'missing', step: 'create', page, isWhole: false },
  { kind: 'unknown-page' },
];

describe.each(SIGHTS)('in the danger zone, whatever is found: %o', (sight) => {
  test.each<[string, Partial<MicrosoftSituation>]>([
    ['nothing readable', {}],
    ['nothing readable yet', { isSettled: false }],
    ['two texts', { showing: several }],
    ['a text that is not held yet', { showing }],
    ['a person who says that they are stuck', { isAskedStuck: true }],
    ['an error behind', { pageSays: says(false) }],
    ['an error in front', { pageSays: says(true) }],
    ['a refusal', { refusal: 'failed' }],
    ['a button known by its place', { mainButton: button }],
    [
      'an older password in the list',
      { old: { name: 'CloudFinder', element, delivered: 'CloudFinder 2026-11', isAskedFor: true } },
    ],
    ['a selection that is no password', { isSelectionUnfit: true }],
  ])('with %s: no ring, nothing to press, no causes, and a way to give the password', (_, more) => {
    const shown = plan({ sight, ...more });
    expect(shown).toMatchObject({ step: 'read-the-password', target: null, act: null, isInDanger: true });
    expect(['waiting', 'words']).toContain(shown.state);
    const view = showPlan(shown, 'world');
    expect(view.actions[0]).toBe('use-selection');
    expect(view.actions).not.toContain('stuck');
    expect(view.actions).not.toContain('do-it-for-me');
    expect(view.actions).not.toContain('press-this');
    expect(view.causes).toBeUndefined();
  });
});

test('what to do is said at once, and again when the page has come to rest', () => {
  for (const isSettled of [false, true])
    expect(showPlan(plan({ isSettled }), 'world').text).toMatch(/select it and press Use what I selected/);
});

test('a dialog that nobody saw begin, and that may show it, is not explained by what lies behind', () => {
  const way: Progress = { phase: 'way', since: 0, furthest: null };
  const shown = plan({ progress: way, mayShowPassword: true });
  expect(shown).toMatchObject({ state: 'words', target: null, say: { kind: 'may-show' }, isInDanger: true });
  const { text, actions } = showPlan(shown, 'world');
  expect(text).toMatch(/leave this open: select it and press Use what I selected.*see none, go on/);
  expect(actions).toContain('use-selection');
  expect(plan({ progress: way }).say.kind).toBe('words');
});

test('a dialog about another method is called so, and no selection is asked for', () => {
  const shown = plan({ progress: { phase: 'way', since: 0, furthest: null }, isOfOtherMethod: true });
  expect(shown).toMatchObject({ state: 'words', target: null, say: { kind: 'other-method' } });
  const { text, actions } = showPlan(shown, 'world');
  expect(text).toMatch(/another sign-in method/);
  expect(actions).not.toContain('use-selection');
});

test('what the page says in front is told in its words; what it says behind is not', () => {
  const marked = plan({ pageSays: says(true, { isMarked: true }) });
  expect(marked.say).toEqual({ kind: 'page-error', text: 'You have reached the limit' });
  expect(plan({ pageSays: says(true, { isDialog: true }) }).say.kind).toBe('page-refusal');
  expect(plan({ pageSays: says(false) }).say.kind).toBe('unseen');
});

test('a warning of the page beside the password takes the place of no word of ours', () => {
  const warns = says(true, { text: 'You won’t be able to see it again.' });
  expect(plan({ pageSays: warns })).toMatchObject({ say: { kind: 'unseen' }, pageNote: warns.text, isInDanger: true });
  const held = plan({ pageSays: warns, progress: HELD, sight: found('read-the-password', 'click') });
  expect(held).toMatchObject({ state: 'captured', pageNote: warns.text });
});

test.each([
  ['failed', 'not-held', /^Not held: do not close this dialog/],
  ['full', 'no-room', /room .* popup/],
] as const)('a capture that was refused (%s) is said before everything else', (refusal, kind, words) => {
  const shown = plan({ refusal, showing, isHeld: false, sight: found('read-the-password') });
  expect(shown.say.kind).toBe(kind);
  expect(showPlan(shown, 'world').text).toMatch(words);
});

describe('once it is held', () => {
  test('the ring may stand on Done, though the page shows nothing that can be read', () => {
    const shown = plan({ progress: HELD, sight: found('read-the-password'), held: [taken] });
    expect(shown).toMatchObject({ state: 'captured', target: element, act: 'click', say: { kind: 'check-password' } });
  });

  test('what shows the password is not pressed', () => {
    const sight = found('read-the-password', 'look');
    expect(plan({ progress: HELD, sight, showing, isHeld: true }).act).toBeNull();
  });

  test('another text that comes then is waited for like the first', () => {
    const sight = found('read-the-password');
    expect(plan({ progress: HELD, sight, showing })).toMatchObject({
      state: 'waiting',
      target: null,
      isInDanger: true,
    });
  });

  test('Done by its place is asked about, and nothing does it for the person', () => {
    const shown = plan({ progress: HELD, mainButton: button, held: [taken] });
    expect(shown).toMatchObject({ state: 'captured', target: button, act: null, isAsking: true });
    expect(showPlan(shown, 'world').actions).toEqual(['press-this', 'pause']);
  });
});

test('Next by its place is asked about, and nothing does it for the person', () => {
  const shown = plan({ progress: { ...DANGER, phase: 'naming' }, mainButton: button });
  expect(shown).toMatchObject({ step: 'name-the-password', state: 'pointing', target: button, act: null });
  expect(showPlan(shown, 'world').actions).toContain('press-this');
  expect(showPlan(shown, 'world').actions).not.toContain('do-it-for-me');
});

test('App password is missing only of a whole list; before that the person is asked to scroll', () => {
  const way: Progress = { phase: 'way', since: 0, furthest: 'create' };
  const missing = (isWhole: boolean): Sight => ({ kind: 'missing', step: 'create', page, isWhole });
  const part = plan({ progress: way, sight: missing(false) });
  expect(part).toMatchObject({ state: 'words', say: { kind: 'scroll-list' } });
  expect(showPlan(part, 'world').causes).toBeUndefined();
  expect(plan({ progress: way, sight: missing(true) })).toMatchObject({ state: 'stuck', say: { kind: 'missing' } });
});

test('a dialog that only refuses is pointed into nowhere, before the danger zone as well', () => {
  const way: Progress = { phase: 'way', since: 0, furthest: null };
  const shown = plan({ progress: way, sight: found('create'), pageSays: says(true, { isDialog: true }) });
  expect(shown).toMatchObject({ state: 'words', target: null, act: null, say: { kind: 'page-refusal' } });
});
