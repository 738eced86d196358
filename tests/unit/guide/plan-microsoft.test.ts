import { describe, expect, test } from 'vitest';
import type { Sight } from '../../../utils/find/sight';
import { type MicrosoftSituation, planMicrosoft } from '../../../utils/guide/plan-microsoft';
import { goesByItself } from '../../../utils/guide/stepping';
import { type GuideSettings, IDLE_GUIDE } from '../../../utils/journey/guide-settings';
import type { HeldPassword } from '../../../utils/journey/held-password';
import type { StepId } from '../../../utils/journey/step-ids';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import type { Page, Target } from '../../../utils/sites/site-schema';

const page = { id: 'test-page', generation: 'G3', hosts: [], paths: [], steps: [] } as Page;
const target = { act: 'click', locators: [] } as Target;
const element = {} as Element;
const evidence = { page, target, element };
const showing = { kind: 'one', reading: { value: 'abcdefghijklmnop', certainty: 'sure', element } } as const;

const SAYING = { kind: 'error', isInFront: true, isMarked: false, isDialog: false } as const;

const held = (account: string | null, certainty: HeldPassword['certainty'] = 'sure'): HeldPassword => ({
  id: 'held-1',
  account,
  name: 'CloudFinder',
  certainty,
  capturedAt: 0,
  expiresAt: 1,
  delivery: { kind: 'none' },
});

interface Changes extends Partial<MicrosoftSituation> {
  held?: HeldPassword[];
  status?: 'running' | 'paused';
  guide?: GuideSettings;
}

function situation({ held: passwords = [], status = 'running', guide, ...rest }: Changes) {
  return planMicrosoft({
    brief: {
      guide: guide ?? { ...IDLE_GUIDE, status },
      held: passwords,
      waitingSend: null,
      delivered: null,
      asking: null,
      hasRoom: true,
      appPasswordName: 'CloudFinder',
      knowledge: NO_KNOWLEDGE,
    },
    sight: { kind: 'found', step: 'open-app-passwords', ...evidence },
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
    progress: { phase: 'way', since: 0, furthest: null },
    refusal: null,
    isSelectionUnfit: false,
    mainButton: null,
    mayShowPassword: false,
    isOfOtherMethod: false,
    ...rest,
  });
}

test('it points at what was found', () => {
  expect(situation({})).toEqual({
    step: 'open-app-passwords',
    state: 'pointing',
    target: element,
    subject: null,
    say: { kind: 'point' },
    act: 'click',
    goesByItself: true,
    isAsking: false,
    isInDanger: false,
    name: '',
    account: null,
    tenant: null,
    isForPersonToFinish: false,
    pageNote: null,
    marks: [],
    remembered: [],
  });
});

test('paused and stuck show no ring', () => {
  expect(situation({ status: 'paused' })).toMatchObject({ state: 'paused', target: null });
  expect(situation({ isAskedStuck: true })).toMatchObject({ state: 'stuck', target: null });
});

describe('while the page shows the password', () => {
  test('Done is called safe only when the background holds it', () => {
    expect(situation({ showing })).toMatchObject({ step: 'read-the-password', state: 'waiting' });
    expect(situation({ showing, isHeld: true })).toMatchObject({
      state: 'captured',
      say: { kind: 'password-showing' },
    });
  });

  test('the ring stands on Done once it is held', () => {
    const sight: Sight = { kind: 'found', step: 'read-the-password', ...evidence };
    expect(situation({ showing, isHeld: true, sight })).toMatchObject({
      target: element,
      act: 'click',
      subject: element,
    });
  });

  test('two candidates are none', () => {
    const plan = situation({ showing: { kind: 'several', elements: [element, element] } });
    expect(plan).toMatchObject({ state: 'words', target: null, say: { kind: 'unreadable' } });
  });

  test('two candidates are one once the person took it, not for a password that was held before', () => {
    const several = { kind: 'several' as const, elements: [element, element] };
    const passwords = [{ ...held(null), capturedAt: 500 }];
    const plan = (severalSince: number) => situation({ showing: several, severalSince, held: passwords });
    expect(plan(400)).toMatchObject({ state: 'captured', target: null, say: { kind: 'password-showing' } });
    expect(plan(600)).toMatchObject({ state: 'words', say: { kind: 'unreadable' } });
  });
});

describe('with a password held', () => {
  test('the same account is led on to x360Cloud', () => {
    expect(situation({ held: [held('svc@contoso.com')] })).toMatchObject({
      state: 'captured',
      say: { kind: 'password-held' },
      tenant: 'svc@contoso.com',
    });
    expect(situation({ held: [held(null)] })).toMatchObject({ state: 'captured' });
  });

  test('another account starts afresh', () => {
    expect(situation({ held: [held('svc@fabrikam.com')] })).toMatchObject({ state: 'pointing' });
  });

  test('whoever goes on to create another one is guided', () => {
    const sight: Sight = { kind: 'found', step: 'create', ...evidence };
    expect(situation({ held: [held('svc@contoso.com')], sight })).toMatchObject({ step: 'create', state: 'pointing' });
  });

  test("a page whose first step is create leads on to x360Cloud once the password's dialog is closed", () => {
    const steps = [
      { step: 'create', targets: [] },
      { step: 'name-the-password', targets: [] },
    ] as Page['steps'];
    const sight: Sight = { kind: 'found', step: 'create', ...evidence, page: { ...page, steps } };
    expect(situation({ held: [held('svc@contoso.com')], sight })).toMatchObject({ say: { kind: 'password-held' } });
    expect(situation({ sight })).toMatchObject({ step: 'create', state: 'pointing' });
  });

  test('a page that may yet say whose it is waits before it counts as the same account', () => {
    const passwords = [held('svc@contoso.com')];
    expect(situation({ held: passwords, account: null, isSettled: false })).toMatchObject({ state: 'waiting' });
    expect(situation({ held: passwords, account: null })).toMatchObject({ say: { kind: 'password-held' } });
  });

  test('an odd one stays on the screen until the person lets it go', () => {
    const sight: Sight = { kind: 'found', step: 'read-the-password', ...evidence };
    const plan = (certainty: HeldPassword['certainty']) =>
      situation({ sight, showing: { kind: 'one', reading: { ...showing.reading, certainty } }, isHeld: true });
    expect([goesByItself(plan('sure')), goesByItself(plan('check'))]).toEqual([true, false]);
    expect(plan('check').act).toBe('click');
  });

  test('an odd one asks to be checked', () => {
    expect(situation({ held: [held(null, 'check')] })).toMatchObject({ say: { kind: 'check-password' } });
  });
});

test('a missing option is waited for, then explained', () => {
  const sight: Sight = { kind: 'missing', step: 'create', page, isWhole: true };
  expect(situation({ sight, isSettled: false })).toMatchObject({ state: 'waiting' });
  expect(situation({ sight })).toMatchObject({ step: 'create', state: 'stuck', say: { kind: 'missing' } });
});

test('an unknown page is waited for, then told in words', () => {
  expect(situation({ sight: { kind: 'unknown-page' }, isSettled: false })).toMatchObject({ state: 'waiting' });
  expect(situation({ sight: { kind: 'unknown-page' } })).toMatchObject({ state: 'words', target: null });
});

test('two matches are no match', () => {
  const sight: Sight = { kind: 'several', step: 'create', page, elements: [element, element] };
  expect(situation({ sight })).toMatchObject({ state: 'words', target: null, say: { kind: 'several' } });
});

test('the page’s own error is said in its words', () => {
  expect(situation({ pageSays: { ...SAYING, text: 'Delete one first' } })).toMatchObject({
    say: { kind: 'page-error', text: 'Delete one first' },
    act: null,
  });
});

test('what may be no error is said besides, and stops nothing', () => {
  expect(situation({ pageSays: { ...SAYING, kind: 'note', text: 'Dosegnut je broj' } })).toMatchObject({
    say: { kind: 'point' },
    act: 'click',
    pageNote: 'Dosegnut je broj',
  });
});

test('Prepare is never done for the person, and is passed over when the account is ready', () => {
  const sight: Sight = { kind: 'found', step: 'enable-mfa', ...evidence };
  expect(situation({ sight })).toMatchObject({ state: 'pointing', act: null });
  const ready = {
    guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true },
  } as const;
  const brief = {
    ...ready,
    held: [],
    waitingSend: null,
    delivered: null,
    asking: null,
    hasRoom: true,
    appPasswordName: 'CloudFinder',
    knowledge: NO_KNOWLEDGE,
  };
  const plan = situation({ sight, brief });
  expect(plan).toMatchObject({ step: 'sign-in-private', state: 'words', say: { kind: 'account-ready' } });
});

describe('"This is done"', () => {
  const plan = (step: StepId, preparing: StepId | null) => {
    const guide = { ...IDLE_GUIDE, status: 'running', isAccountReady: false, preparing } as const;
    const rest = {
      held: [],
      waitingSend: null,
      delivered: null,
      asking: null,
      hasRoom: true,
      appPasswordName: 'CloudFinder',
      knowledge: NO_KNOWLEDGE,
    };
    return situation({ sight: { kind: 'found', step, ...evidence }, brief: { guide, ...rest } });
  };

  test('is for the step in turn and for later ones of Prepare', () => {
    expect(plan('open-mfa', 'open-mfa').isForPersonToFinish).toBe(true);
    expect(plan('enable-mfa', 'create-account').isForPersonToFinish).toBe(true);
  });

  test('is not for what is behind, nor for other phases, nor for whoever prepares nothing', () => {
    expect(plan('open-mfa', 'enable-mfa').isForPersonToFinish).toBe(false);
    expect(plan('create', 'create-account').isForPersonToFinish).toBe(false);
    expect(plan('open-mfa', null).isForPersonToFinish).toBe(false);
  });
});

test('of several rows of an administrator’s list the words say which one is meant', () => {
  const sight: Sight = { kind: 'several', step: 'enable-mfa', page, elements: [element, element] };
  expect(situation({ sight })).toMatchObject({ state: 'words', target: null, say: { kind: 'words' } });
});

describe('after a hand-over', () => {
  test('nothing is pointed at where another password would begin', () => {
    const done = situation({ isDelivered: true });
    expect(done).toMatchObject({ state: 'words', target: null, act: null, say: { kind: 'delivered' } });
  });

  test('whoever began another one is guided', () => {
    const sight: Sight = { kind: 'found', step: 'create', ...evidence };
    expect(situation({ isDelivered: true, sight })).toMatchObject({ step: 'create', state: 'pointing' });
  });
});

test('once a password was read, what makes another one does not go by itself', () => {
  const guide = { ...IDLE_GUIDE, status: 'running', doesSteps: true } as const;
  expect(goesByItself(situation({ guide }))).toBe(true);
  const again = situation({ guide: { ...guide, leavesCreateToPerson: true } });
  expect(again).toMatchObject({ state: 'pointing', act: 'click' });
  expect(goesByItself(again)).toBe(false);
});

describe('after a hand-over, with an older password in the list', () => {
  const old = { name: 'CloudFinder', element, delivered: 'CloudFinder 2026-11', isAskedFor: false };

  test('it offers to point at it, and points only when asked', () => {
    expect(situation({ old })).toMatchObject({ state: 'words', target: null, say: { kind: 'old-password' } });
    const asked = situation({ old: { ...old, isAskedFor: true } });
    expect(asked).toMatchObject({ state: 'pointing', target: element, say: { kind: 'delete-old' } });
  });

  test('deleting is never done for the person', () => {
    expect(situation({ old: { ...old, isAskedFor: true } }).act).toBeNull();
  });

  test('both are named', () => {
    const names = { name: 'CloudFinder', delivered: 'CloudFinder 2026-11' };
    expect(situation({ old }).say).toMatchObject(names);
    expect(situation({ old: { ...old, isAskedFor: true } }).say).toMatchObject(names);
  });

  test('whoever creates another password is guided all the same', () => {
    const sight: Sight = { kind: 'found', step: 'create', ...evidence };
    expect(situation({ old, sight })).toMatchObject({ step: 'create', state: 'pointing' });
  });
});
