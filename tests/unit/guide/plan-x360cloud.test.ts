import { describe, expect, test } from 'vitest';
import type { Sight } from '../../../utils/find/sight';
import { planX360Cloud, type X360CloudSituation } from '../../../utils/guide/plan-x360cloud';
import type { FormSight } from '../../../utils/journey/form-sight';
import { IDLE_GUIDE } from '../../../utils/journey/guide-settings';
import type { Delivery, HeldPassword } from '../../../utils/journey/held-password';
import type { Brief } from '../../../utils/messages/brief';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';
import type { Page } from '../../../utils/sites/site-schema';

const VIEW = 'this-view';
const password = { name: 'password' } as unknown as Element;
const submit = { name: 'submit' } as unknown as Element;
const container = { name: 'container' } as unknown as Element;
const change = { name: 'change' } as unknown as Element;
const page = { id: 'test-page', generation: 'classic', hosts: [], paths: [], steps: [] } as Page;
const way: Sight = {
  kind: 'found',
  step: 'open-credentials',
  page,
  target: { act: 'click', locators: [] },
  element: change,
};
const credentials = (tenant: string | null): FormSight => ({
  kind: 'credentials',
  verdict: 'sure',
  why: { rule: 'password-label', words: 'Office 365 Admin Password' },
  form: 'form-1',
  purpose: 'change',
  tenant,
  account: null,
  fields: { email: 'editable', hasConfirm: false },
  foreignTarget: null,
});
const held = (account: string | null, delivery: Delivery = { kind: 'none' }): HeldPassword => ({
  id: 'held-1',
  account,
  name: 'CloudFinder',
  certainty: 'sure',
  capturedAt: 0,
  expiresAt: 1,
  delivery,
});

function plan(brief: Partial<Brief>, form: FormSight, changes: Partial<X360CloudSituation> = {}) {
  return planX360Cloud({
    brief: {
      guide: { ...IDLE_GUIDE, status: 'running' },
      held: [held('svc@contoso.onmicrosoft.com')],
      waitingSend: null,
      delivered: null,
      asking: null,
      hasRoom: true,
      appPasswordName: 'CloudFinder',
      knowledge: NO_KNOWLEDGE,
      ...brief,
    },
    view: VIEW,
    form: {
      sight: form,
      password,
      submit,
      container,
      marks: [{ element: password, number: 2 }],
      lack: null,
      replaced: null,
    },
    sight: way,
    isSettled: true,
    isAskedStuck: false,
    ...changes,
  });
}

const idle = IDLE_GUIDE;
const none: FormSight = { kind: 'none' };

test('nothing is shown while neither guide nor hand-over is under way', () => {
  expect(plan({ guide: idle }, none)).toBeNull();
});

test('a waiting hand-over leads to the form although the guide is idle', () => {
  const waitingSend = { passwordId: 'held-1', tabId: 1, account: null, until: 1 };
  expect(plan({ guide: idle, waitingSend }, none)).toMatchObject({ step: 'open-credentials', target: change });
});

describe('before the right form', () => {
  test('the ring stands on its password field', () => {
    const shown = plan({}, credentials('contoso.onmicrosoft.com'));
    expect(shown).toMatchObject({ step: 'fill-credentials', state: 'pointing', target: password, act: null });
  });

  test('another tenant is said before anything is filled', () => {
    const shown = plan({}, credentials('fabrikam.onmicrosoft.com'));
    expect(shown).toMatchObject({ state: 'words', target: null, say: { kind: 'other-tenant' } });
  });

  test('nobody is asked to send what is not held', () => {
    expect(plan({ held: [] }, credentials(null))).toMatchObject({ say: { kind: 'no-password' } });
  });
});

describe('a form of another tenant that was filled all the same', () => {
  const filled = (tenant: string): Partial<Brief> => ({
    held: [held('svc@contoso.onmicrosoft.com', { kind: 'filled', tenant, view: VIEW })],
  });

  test('stays said until Submit', () => {
    const shown = plan(filled('fabrikam.onmicrosoft.com'), credentials('fabrikam.onmicrosoft.com'));
    const say = { kind: 'submit-other', account: 'svc@contoso.onmicrosoft.com', tenant: 'fabrikam.onmicrosoft.com' };
    expect(shown).toMatchObject({ step: 'submit', target: submit, say });
  });

  test('is told from one of the same tenant', () => {
    const shown = plan(filled('contoso.onmicrosoft.com'), credentials('contoso.onmicrosoft.com'));
    expect(shown).toMatchObject({ step: 'submit', target: submit, say: { kind: 'submit-now' } });
  });
});

test('where nothing is held, several rows are no question', () => {
  const sight: Sight = { kind: 'several', step: 'open-credentials', page, elements: [] };
  expect(plan({}, none, { sight })).toMatchObject({ say: { kind: 'several' } });
  expect(plan({ held: [] }, none, { sight })).toMatchObject({ state: 'words', say: { kind: 'nothing-held' } });
});

test.each<[FormSight, string]>([
  [{ kind: 'several', choices: [] }, 'two-forms'],
  [{ kind: 'authorization' }, 'authorization'],
  [{ kind: 'not-ours', reason: 'login', why: { rule: 'r', words: '' } }, 'login'],
])('%j is told in words', (sight, say) => {
  expect(plan({}, sight)).toMatchObject({ state: 'words', target: null, say: { kind: say } });
});

test('what is pointed at is told apart: Change in a row, and Add Service', () => {
  const inRow: Sight = { ...way, target: { act: 'click', scope: 'row', locators: [] } };
  expect(plan({}, none, { sight: inRow })).toMatchObject({ say: { kind: 'press-change' } });
  expect(plan({}, none)).toMatchObject({ say: { kind: 'press-add' } });
  expect(plan({}, none, { sight: { ...way, step: 'open-manage-services' } })).toMatchObject({ say: { kind: 'point' } });
});

test('a look-alike in the way is passed by', () => {
  expect(plan({}, { kind: 'not-ours', reason: 'create-user', why: { rule: 'r', words: '' } })).toMatchObject({
    target: change,
  });
  const nothing: Sight = { kind: 'nothing', step: 'open-manage-services', page };
  const shown = plan(
    {},
    { kind: 'not-ours', reason: 'create-user', why: { rule: 'r', words: '' } },
    { sight: nothing },
  );
  expect(shown).toMatchObject({ state: 'words', say: { kind: 'not-ours' } });
});

describe('after the fill', () => {
  const filled = held(null, { kind: 'filled', tenant: null, view: VIEW });
  const submitted = held(null, { kind: 'submitted', tenant: null, view: VIEW, isUnsure: false });

  test('the ring stands on Submit, and nobody presses it for the person', () => {
    expect(plan({ held: [filled] }, credentials(null))).toMatchObject({ step: 'submit', target: submit, act: null });
  });

  test('what was sent is waited for', () => {
    expect(plan({ held: [submitted] }, credentials(null))).toMatchObject({ say: { kind: 'submitted' } });
  });

  test('a refusal is told in the page’s words', () => {
    const refused = held(null, { kind: 'refused', text: 'Invalid credentials' });
    expect(plan({ held: [refused] }, credentials(null))).toMatchObject({
      say: { kind: 'page-error', text: 'Invalid credentials' },
    });
  });

  test('when all is handed over, it is done', () => {
    const delivered = { account: null, name: 'CloudFinder' };
    expect(plan({ held: [], delivered }, none)).toMatchObject({
      step: 'submit',
      state: 'words',
      say: { kind: 'delivered' },
    });
  });
});

describe('a form that cannot be filled as it is', () => {
  const shut = (what: 'covered' | 'disabled'): FormSight => ({ kind: 'out-of-reach', what });

  test('is told as what it is', () => {
    for (const what of ['covered', 'disabled'] as const)
      expect(plan({}, shut(what))).toMatchObject({ state: 'words', say: { kind: 'out-of-reach', what } });
  });

  test('but what lies over it is given the time to fade', () => {
    expect(plan({}, shut('covered'), { isSettled: false })).toMatchObject({ state: 'waiting', target: null });
    expect(plan({}, shut('disabled'), { isSettled: false })).toMatchObject({ state: 'words' });
  });
});

test('paused shows no ring', () => {
  const guide = { ...IDLE_GUIDE, status: 'paused' } as const;
  expect(plan({ guide }, none)).toMatchObject({ state: 'paused', target: null });
});

describe('a form that is asked about', () => {
  const asking = { view: VIEW, form: 'a1b2c3d4' };
  const marks = [{ element: password, number: 2 }];

  test('is ringed as a whole and numbered, also while the guide is idle or paused', () => {
    for (const status of ['running', 'paused', 'idle'] as const)
      expect(plan({ guide: { ...idle, status }, asking }, credentials(null))).toMatchObject({
        state: 'pointing',
        target: container,
        say: { kind: 'asked-form' },
        marks,
      });
  });

  test('in another document changes nothing here', () => {
    expect(plan({ asking: { ...asking, view: 'another' } }, credentials(null))).toMatchObject({ target: password });
  });

  test('by the page alone is told as one that may be it', () => {
    const ask: FormSight = { ...credentials('contoso.onmicrosoft.com'), verdict: 'ask' } as FormSight;
    expect(plan({}, ask)?.say).toEqual({ kind: 'may-fill' });
  });

  test('among several is numbered', () => {
    expect(plan({}, { kind: 'several', choices: [] })).toMatchObject({ target: null, marks });
  });
});

describe('a filled form that lacks something', () => {
  const filled = { held: [held(null, { kind: 'filled', tenant: null, view: VIEW })] };
  const form = { sight: credentials(null), password, submit, container, marks: [], replaced: null };

  test('is pointed at where it lacks it, not at Submit', () => {
    const lack = { part: 'confirm', field: password } as const;
    expect(plan(filled, none, { form: { ...form, lack } })).toMatchObject({
      target: password,
      say: { kind: 'incomplete' },
    });
  });

  test('and only the page’s leave, is told in words', () => {
    const lack = { part: 'submit', field: null } as const;
    expect(plan(filled, none, { form: { ...form, lack } })).toMatchObject({
      target: null,
      say: { kind: 'not-enabled' },
    });
  });

  test('once complete, Submit is ringed', () => {
    expect(plan(filled, none, { form: { ...form, lack: null } })).toMatchObject({ target: submit });
  });

  test('whose address was replaced is told with Submit', () => {
    const replaced = 'old@contoso.com';
    const say = { kind: 'submit-now', replaced };
    expect(plan(filled, none, { form: { ...form, lack: null, replaced } })).toMatchObject({ target: submit, say });
  });
});
