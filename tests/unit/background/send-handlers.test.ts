import { describe, expect, test, vi } from 'vitest';
import { fillOnce } from '../../../utils/background/fill-once';
import type { FormSight } from '../../../utils/journey/form-sight';
import { FILL_MS } from '../../../utils/journey/limits';
import type { FormWarning } from '../../../utils/journey/outcomes';
import { FILLED, MARKER, POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

/** What the person may say yes to. */
const FABRIKAM: FormWarning = {
  kind: 'other-tenant',
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'fabrikam.onmicrosoft.com',
};
const EVIL: FormWarning = { kind: 'foreign-target', origin: 'https://evil.example' };

const on = useCourier();

test('fills the very document that was shown', async () => {
  const id = await on.hold();
  await on.openForm();
  expect(await on.send(id)).toEqual({ ok: true, value: FILLED });
  expect(on.fake.sent.find(({ message }) => message.type === 'form:fill')).toEqual({
    tabId: 2,
    documentId: 'x-document',
    message: {
      type: 'form:fill',
      view: 'x-view-1',
      form: 'form-1',
      tenant: 'contoso.onmicrosoft.com',
      foreignTarget: null,
      isAsked: false,
      email: 'svc@contoso.onmicrosoft.com',
      password: MARKER,
      until: on.fake.clock.now + FILL_MS,
    },
  });
});

test.each([
  ['the document was replaced', { view: 'another-view' }, undefined, 'tab-changed'],
  ['the tab is gone', { tabId: 99 }, undefined, 'tab-changed'],
  ['the tab is not x360Cloud’s', { tabId: 1 }, undefined, 'tab-changed'],
  [
    'a look-alike is open',
    {},
    { kind: 'not-ours', reason: 'create-user', why: { rule: 'r', words: '' } },
    'not-a-form',
  ],
  ['two forms are open', {}, { kind: 'several', choices: [] }, 'not-a-form'],
  ['no app password is needed', {}, { kind: 'authorization' }, 'not-a-form'],
  ['the form is another tenant’s', {}, { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' }, 'other-tenant'],
  ['the form posts elsewhere', {}, { ...SIGHT, foreignTarget: 'https://evil.example' }, 'foreign-target'],
])('is refused when %s, and the password stays', async (_, changes, sight, kind) => {
  const id = await on.hold();
  await on.openForm(sight);
  expect(await on.send(id, changes)).toMatchObject({ ok: true, value: { kind } });
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  expect((await on.courier.store.read()).held).toHaveLength(1);
});

describe('where the popup knew of no document yet', () => {
  const fills = () => on.fake.sent.filter(({ message }) => message.type === 'form:fill');
  const go = (url: string) =>
    void (on.fake.openTabs = on.fake.openTabs.map((tab) => (tab.id === 2 ? { ...tab, url } : tab)));

  test('the host that it showed is filled', async () => {
    const id = await on.hold();
    await on.openForm();
    expect(await on.send(id, { view: null })).toMatchObject({ value: { kind: 'filled' } });
  });

  test('another host of x360Cloud’s is not even asked', async () => {
    const id = await on.hold();
    await on.openForm();
    go('https://cloudfinder.axcient.com/');
    expect(await on.send(id, { view: null })).toEqual({ ok: true, value: { kind: 'tab-changed' } });
    expect(on.fake.sent.filter(({ message }) => message.type === 'form:inspect')).toEqual([]);
  });

  test('a tab that goes to another host while it is asked is not filled', async () => {
    const id = await on.hold();
    await on.openForm();
    const answer = on.fake.answers['form:inspect'];
    on.fake.answers['form:inspect'] = (message) => {
      go('https://cloudfinder.axcient.com/');
      return answer?.(message);
    };
    expect(await on.send(id, { view: null })).toEqual({ ok: true, value: { kind: 'tab-changed' } });
    expect(fills()).toEqual([]);
  });
});

test('a page that is not x360Cloud’s is not even asked', async () => {
  const id = await on.hold();
  await on.openForm();
  const elsewhere = { tabId: 1, host: 'mysignins.microsoft.com' };
  await on.send(id, elsewhere);
  await on.send(id, { ...elsewhere, view: null });
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:inspect')).toEqual([]);
});

test('a document of another tab is not filled, whatever the script in the chosen one claims', async () => {
  const id = await on.hold();
  await on.openForm();
  await on.ask({ type: 'page:opened', view: 'y-view-1' }, { ...X360CLOUD, tab: { id: 3 } });
  on.fake.answers['form:inspect'] = () => ({ view: 'y-view-1', organization: null, sight: SIGHT });
  expect(await on.send(id, { view: 'y-view-1' })).toMatchObject({ value: { kind: 'tab-changed' } });
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test('another tenant takes a second, explicit yes', async () => {
  const id = await on.hold();
  await on.openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' });
  expect(await on.send(id, { confirmed: [FABRIKAM] })).toMatchObject({ value: { kind: 'filled' } });
});

test.each<[string, FormWarning, object]>([
  ['another tenant', FABRIKAM, { tenant: 'woodgrove.onmicrosoft.com' }],
  ['another account', { ...FABRIKAM, account: 'svc@adatum.com' }, { tenant: 'fabrikam.onmicrosoft.com' }],
  ['another address', EVIL, { foreignTarget: 'https://worse.example' }],
  ['a tenant, not an address', FABRIKAM, { foreignTarget: 'https://evil.example' }],
  ['an address, not a tenant', EVIL, { tenant: 'fabrikam.onmicrosoft.com' }],
])('a yes that was said to %s is none', async (_, confirmed, changes) => {
  const id = await on.hold();
  await on.openForm({ ...SIGHT, ...changes });
  const kind = 'tenant' in changes ? 'other-tenant' : 'foreign-target';
  expect(await on.send(id, { confirmed: [confirmed] })).toMatchObject({ value: { kind } });
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test('a yes is not kept for a form that is opened later', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  expect(await on.send(id, { confirmed: [FABRIKAM] })).toMatchObject({ value: { kind: 'guiding' } });
  const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test.each([
  ['its time ran out', () => void (on.fake.clock.now += 600_000)],
  ['the person pressed Forget', async (id: string) => on.ask({ type: 'password:forget', id }, POPUP)],
  ['the screen was locked', async () => on.courier.store.apply({ type: 'screen-locked' })],
])('is not sent when %s while the page was asked what it shows', async (_, happen) => {
  const id = await on.hold();
  await on.openForm();
  const answer = on.fake.answers['form:inspect'];
  on.fake.answers['form:inspect'] = async (message) => {
    await happen(id);
    return answer?.(message);
  };
  expect(await on.send(id)).toMatchObject({ value: { kind: 'expired' } });
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test('a page that does not answer is said so', async () => {
  const id = await on.hold();
  await on.openForm();
  on.fake.answers['form:fill'] = () => null;
  expect(await on.send(id)).toMatchObject({ value: { kind: 'tab-changed' } });
  expect((await on.courier.store.read()).held).toHaveLength(1);
});

describe('pressing Submit', () => {
  const submits = () => on.fake.sent.filter(({ message }) => message.type === 'form:submit').length;

  test.each([
    ['is the person’s own by default', false, SIGHT, {}, [], 0],
    ['is done for who set it so', true, SIGHT, {}, [], 1],
    ['is never done while the page does not allow it', true, SIGHT, { submit: 'disabled' }, [], 0],
    ['is never done where another’s address had to go', true, SIGHT, { replaced: 'old@contoso.com' }, [], 0],
    ['is never done after a warning', true, { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' }, {}, [FABRIKAM], 0],
  ])('%s', async (_, doesSubmit, sight, filled, confirmed, expected) => {
    const settings = await on.fake.settings();
    on.fake.settings = async () => ({ ...settings, doesSubmit });
    const id = await on.hold();
    await on.openForm(sight);
    on.fake.answers['form:fill'] = () => ({ ...FILLED, ...filled });
    expect(await on.send(id, { confirmed })).toMatchObject({ value: { kind: 'filled' } });
    expect(submits()).toBe(expected);
  });
});

test('a password that the person is to check is submitted by nobody else', async () => {
  const settings = await on.fake.settings();
  on.fake.settings = async () => ({ ...settings, doesSubmit: true });
  await on.ask({ type: 'guide:start' }, POPUP);
  await on.capture({ certainty: 'check' });
  const [entry] = (await on.courier.store.read()).held;
  await on.openForm();
  on.fake.answers['form:fill'] = () => ({ kind: 'filled', tenant: null, replaced: null, submit: 'enabled' });
  expect(await on.send(entry?.id ?? '')).toMatchObject({ value: { kind: 'filled' } });
  expect(on.fake.sent.map(({ message }) => message.type)).not.toContain('form:submit');
});

test('what was forgotten while it was filled is submitted by nobody but the person', async () => {
  const settings = await on.fake.settings();
  on.fake.settings = async () => ({ ...settings, doesSubmit: true });
  const id = await on.hold();
  await on.openForm();
  on.fake.answers['form:fill'] = async () => {
    await on.ask({ type: 'password:forget', id }, POPUP);
    return FILLED;
  };
  expect(await on.send(id)).toMatchObject({ value: { kind: 'filled' } });
  expect(on.fake.sent.map(({ message }) => message.type)).not.toContain('form:submit');
});

test('a form of another tenant that posts elsewhere is refused whatever the person says', async () => {
  const id = await on.hold();
  await on.openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com', foreignTarget: 'https://evil.example' });
  for (const confirmed of [[FABRIKAM], [EVIL], [FABRIKAM, EVIL]]) {
    expect(await on.send(id, { confirmed })).toMatchObject({ value: { kind: 'other-tenant-elsewhere' } });
  }
});

test('a waiting hand-over that meets another tenant is told, and goes on waiting', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  await on.send(id);
  await on.ask(
    {
      type: 'form:seen',
      view: 'x-view-1',
      organization: null,
      sight: { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' },
    },
    X360CLOUD,
  );
  const state = await on.courier.store.read();
  expect(state.notice).toMatchObject({ kind: 'hand-over-stopped', outcome: { kind: 'other-tenant' } });
  expect(state.waitingSend).not.toBeNull();
});

test('with no form open it waits for one in that tab, and only there', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  expect(await on.send(id)).toMatchObject({ value: { kind: 'guiding' } });
  await on.ask(
    { type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT },
    { ...X360CLOUD, tab: { id: 3 } },
  );
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
});

test('what the form says while it is written begins no second fill', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  await on.send(id);
  const seen = (sight: FormSight) =>
    on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
  const answer = Promise.withResolvers<object>();
  on.fake.answers['form:fill'] = vi.fn<() => unknown>(() => FILLED).mockReturnValueOnce(answer.promise);
  const first = seen(SIGHT);
  await vi.waitUntil(() => on.fake.sent.some(({ message }) => message.type === 'form:fill'));
  await seen({ ...SIGHT, fields: { email: 'editable', hasConfirm: true } });
  answer.resolve(FILLED);
  await first;
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
});

test('with something over the form it waits until that is gone', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'out-of-reach', what: 'covered' });
  expect(await on.send(id)).toMatchObject({ value: { kind: 'guiding' } });
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
  expect(on.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
});

test('after two minutes it no longer fills by itself', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  await on.send(id);
  on.fake.clock.now += 120_000;
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test('another tenant’s form is not filled by itself', async () => {
  const id = await on.hold();
  await on.openForm({ kind: 'none' });
  await on.send(id);
  const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
  expect(on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
});

test('it is forgotten once the form was submitted and closed', async () => {
  const id = await on.hold();
  await on.openForm();
  await on.send(id);
  await on.ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
  await on.ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
  expect([...on.fake.storage.values()]).not.toContain(MARKER);
});

describe('orders for one password', () => {
  const fills = () => on.fake.sent.filter(({ message }) => message.type === 'form:fill');

  test('in one document fill it once, and both hear of its end', async () => {
    const id = await on.hold();
    await on.openForm();
    const answers = await Promise.all([on.send(id), on.send(id)]);
    expect(answers).toMatchObject([{ value: { kind: 'filled' } }, { value: { kind: 'filled' } }]);
    expect(fills()).toHaveLength(1);
  });

  test('in several documents are filled one after the other', async () => {
    let [underWay, most] = [0, 0];
    const fill = async () => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay -= 1;
      return { kind: 'gone' } as const;
    };
    const { store } = on.courier;
    await Promise.all(['one', 'two', 'three'].map((view) => fillOnce(store, { id: 'password-1', view }, fill)));
    expect(most).toBe(1);
  });

  test('a later one fills it anew', async () => {
    const id = await on.hold();
    await on.openForm();
    await on.send(id);
    await on.send(id);
    expect(fills()).toHaveLength(2);
  });
});
