import { beforeEach, describe, expect, test } from 'vitest';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { receiveRequest } from '../../../utils/background/receive-request';
import type { FormWarning } from '../../../utils/journey/outcomes';
import type { FakeBrowser } from './fake-ports';
import { MARKER, MICROSOFT, type OpenCourier, openCourier, POPUP, SIGHT, X360CLOUD } from './open-courier';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };

/** What the person may say yes to. */
const FABRIKAM: FormWarning = {
  kind: 'other-tenant',
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'fabrikam.onmicrosoft.com',
};
const EVIL: FormWarning = { kind: 'foreign-target', origin: 'https://evil.example' };

let fake: FakeBrowser;
let courier: Courier;
let ask: OpenCourier['ask'];
let hold: OpenCourier['hold'];
let send: OpenCourier['send'];
let openForm: OpenCourier['openForm'];

beforeEach(() => {
  ({ fake, courier, ask, hold, send, openForm } = openCourier());
});

describe('holding', () => {
  test('a reading is held beside the state, never in it', async () => {
    await hold();
    expect(fake.badges.at(-1)).toBe('1');
    expect(JSON.stringify(fake.storage.get('state'))).not.toContain(MARKER);
    expect([...fake.storage.values()]).toContain(MARKER);
  });

  test('the same password read twice is one', async () => {
    await hold();
    await hold('svc@contoso.onmicrosoft.com', 'reading-2');
    expect((await courier.store.read()).held).toHaveLength(1);
  });

  test('it is gone when its time is up, and the alarm was set for that', async () => {
    await hold();
    expect(fake.alarm.when).toBe(fake.clock.now + 600_000);
    fake.clock.now += 600_000;
    await courier.store.read();
    expect([...fake.storage.values()]).not.toContain(MARKER);
    expect(fake.badges.at(-1)).toBe('');
  });

  test.each(['no guide runs', 'it is paused', 'it was stopped'])('nothing is taken while %s', async (when) => {
    if (when !== 'no guide runs') {
      await ask({ type: 'guide:start' }, POPUP);
      await ask({ type: when === 'it is paused' ? 'guide:pause' : 'guide:stop' }, POPUP);
    }
    const captured = {
      type: 'password:captured',
      readingId: 'reading-1',
      value: MARKER,
      certainty: 'sure',
      account: null,
      name: 'x',
    };
    expect(await ask(captured, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect([...fake.storage.values()]).not.toContain(MARKER);
  });

  test('a password that a stopped background left behind is swept', async () => {
    fake.storage.set('secret:orphan', MARKER);
    await courier.store.read();
    expect(fake.storage.has('secret:orphan')).toBe(false);
  });

  test('locking leaves nothing', async () => {
    await hold();
    await courier.store.apply({ type: 'screen-locked' });
    expect([...fake.storage.values()]).not.toContain(MARKER);
  });
});

describe('who may ask', () => {
  test('only our own pages are shown a password', async () => {
    const id = await hold();
    expect(await ask({ type: 'password:reveal', id }, POPUP)).toEqual({ ok: true, value: { value: MARKER } });
    expect(await ask({ type: 'password:reveal', id }, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await ask({ type: 'password:reveal', id }, X360CLOUD)).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  test('what pages are told never holds a password', async () => {
    await hold();
    await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
    expect(JSON.stringify(fake.sent)).not.toContain(MARKER);
    expect(JSON.stringify(await ask({ type: 'popup:opened', tabId: 1 }, POPUP))).not.toContain(MARKER);
  });

  test('a page that floods is refused, while the popup is heard', async () => {
    const limit = createRateLimit(fake.now);
    const flood = () => receiveRequest(courier, { type: 'overlay:lost', reason: 'removed' }, MICROSOFT, OWN, limit);
    const answers = await Promise.all(Array.from({ length: 300 }, flood));
    expect(answers.filter(({ ok }) => !ok).length).toBeGreaterThan(150);
    expect(await receiveRequest(courier, { type: 'guide:start' }, POPUP, OWN, limit)).toMatchObject({ ok: true });
  });
});

describe('scripts', () => {
  test('run while the guide runs or a password is held, and not otherwise', async () => {
    expect(fake.running.size).toBe(0);
    const id = await hold();
    expect([...fake.running].toSorted()).toEqual(['microsoft', 'x360cloud']);
    await ask({ type: 'guide:stop' }, POPUP);
    expect([...fake.running]).toEqual(['x360cloud']);
    expect(fake.sent).toContainEqual({ tabId: 1, documentId: null, message: { type: 'guide:stopped' } });
    await ask({ type: 'password:forget', id }, POPUP);
    expect(fake.running.size).toBe(0);
  });
});

describe('sending', () => {
  test('fills the very document that was shown', async () => {
    const id = await hold();
    await openForm();
    expect(await send(id)).toEqual({ ok: true, value: { kind: 'filled', tenant: 'contoso.onmicrosoft.com' } });
    expect(fake.sent.find(({ message }) => message.type === 'form:fill')).toEqual({
      tabId: 2,
      documentId: 'x-document',
      message: {
        type: 'form:fill',
        view: 'x-view-1',
        form: null,
        tenant: 'contoso.onmicrosoft.com',
        foreignTarget: null,
        email: 'svc@contoso.onmicrosoft.com',
        password: MARKER,
      },
    });
  });

  test.each([
    ['the document was replaced', { view: 'another-view' }, undefined, 'tab-changed'],
    ['the tab is gone', { tabId: 99 }, undefined, 'tab-changed'],
    ['the tab is not x360Cloud’s', { tabId: 1 }, undefined, 'tab-changed'],
    ['a look-alike is open', {}, { kind: 'refused', reason: 'create-user' }, 'not-a-form'],
    ['two forms are open', {}, { kind: 'several', count: 2 }, 'not-a-form'],
    ['no app password is needed', {}, { kind: 'authorization' }, 'not-a-form'],
    ['the form is another tenant’s', {}, { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' }, 'other-tenant'],
    ['the form posts elsewhere', {}, { ...SIGHT, foreignTarget: 'https://evil.example' }, 'foreign-target'],
  ])('is refused when %s, and the password stays', async (_, changes, sight, kind) => {
    const id = await hold();
    await openForm(sight);
    expect(await send(id, changes)).toMatchObject({ ok: true, value: { kind } });
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
    expect((await courier.store.read()).held).toHaveLength(1);
  });

  test('another tenant takes a second, explicit yes', async () => {
    const id = await hold();
    await openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' });
    expect(await send(id, { confirmed: [FABRIKAM] })).toMatchObject({ value: { kind: 'filled' } });
  });

  test.each<[string, FormWarning, object]>([
    ['another tenant', FABRIKAM, { tenant: 'woodgrove.onmicrosoft.com' }],
    ['another account', { ...FABRIKAM, account: 'svc@adatum.com' }, { tenant: 'fabrikam.onmicrosoft.com' }],
    ['another address', EVIL, { foreignTarget: 'https://worse.example' }],
    ['a tenant, not an address', FABRIKAM, { foreignTarget: 'https://evil.example' }],
    ['an address, not a tenant', EVIL, { tenant: 'fabrikam.onmicrosoft.com' }],
  ])('a yes that was said to %s is none', async (_, confirmed, changes) => {
    const id = await hold();
    await openForm({ ...SIGHT, ...changes });
    const kind = 'tenant' in changes ? 'other-tenant' : 'foreign-target';
    expect(await send(id, { confirmed: [confirmed] })).toMatchObject({ value: { kind } });
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('a yes is not kept for a form that is opened later', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    expect(await send(id, { confirmed: [FABRIKAM] })).toMatchObject({ value: { kind: 'guiding' } });
    const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test.each([
    ['its time ran out', () => void (fake.clock.now += 600_000)],
    ['the person pressed Forget', async (id: string) => ask({ type: 'password:forget', id }, POPUP)],
    ['the screen was locked', async () => courier.store.apply({ type: 'screen-locked' })],
  ])('is not sent when %s while the page was asked what it shows', async (_, happen) => {
    const id = await hold();
    await openForm();
    const answer = fake.answers['form:inspect'];
    fake.answers['form:inspect'] = async (message) => {
      await happen(id);
      return answer?.(message);
    };
    expect(await send(id)).toMatchObject({ value: { kind: 'expired' } });
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('a page that does not answer is said so', async () => {
    const id = await hold();
    await openForm();
    fake.answers['form:fill'] = () => null;
    expect(await send(id)).toMatchObject({ value: { kind: 'tab-changed' } });
    expect((await courier.store.read()).held).toHaveLength(1);
  });

  describe('pressing Submit', () => {
    const submits = () => fake.sent.filter(({ message }) => message.type === 'form:submit').length;
    const filledAnd = (submit: string) => () => ({ kind: 'filled', tenant: null, submit });

    test.each([
      ['is the person’s own by default', false, SIGHT, 'enabled', [], 0],
      ['is done for who set it so', true, SIGHT, 'enabled', [], 1],
      ['is never done while the page does not allow it', true, SIGHT, 'disabled', [], 0],
      [
        'is never done after a warning',
        true,
        { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' },
        'enabled',
        [FABRIKAM],
        0,
      ],
    ])('%s', async (_, doesSubmit, sight, submit, confirmed, expected) => {
      const settings = await fake.settings();
      fake.settings = async () => ({ ...settings, doesSubmit });
      const id = await hold();
      await openForm(sight);
      fake.answers['form:fill'] = filledAnd(submit);
      expect(await send(id, { confirmed })).toMatchObject({ value: { kind: 'filled' } });
      expect(submits()).toBe(expected);
    });
  });

  test('a form of another tenant that posts elsewhere is refused whatever the person says', async () => {
    const id = await hold();
    await openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com', foreignTarget: 'https://evil.example' });
    for (const confirmed of [[FABRIKAM], [EVIL], [FABRIKAM, EVIL]]) {
      expect(await send(id, { confirmed })).toMatchObject({ value: { kind: 'other-tenant-elsewhere' } });
    }
  });

  test('a waiting hand-over that meets another tenant is told, and goes on waiting', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    await ask(
      {
        type: 'form:seen',
        view: 'x-view-1',
        organization: null,
        sight: { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' },
      },
      X360CLOUD,
    );
    const state = await courier.store.read();
    expect(state.notice).toMatchObject({ kind: 'hand-over-stopped', outcome: { kind: 'other-tenant' } });
    expect(state.handOver).not.toBeNull();
  });

  test('with no form open it waits for one in that tab, and only there', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    expect(await send(id)).toMatchObject({ value: { kind: 'guiding' } });
    await ask(
      { type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT },
      { ...X360CLOUD, tab: { id: 3 } },
    );
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
    expect(fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
    expect(fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
  });

  test('after two minutes it no longer fills by itself', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    fake.clock.now += 120_000;
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: SIGHT }, X360CLOUD);
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('another tenant’s form is not filled by itself', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
    expect(fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('it is forgotten once the form was submitted and closed', async () => {
    const id = await hold();
    await openForm();
    await send(id);
    await ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
    await ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
    expect([...fake.storage.values()]).not.toContain(MARKER);
  });
});

test('a page that opens is told alone', async () => {
  await hold();
  const before = fake.sent.length;
  await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  await courier.store.apply({ type: 'tab-closed', tabId: 9 });
  expect(fake.sent.slice(before)).toEqual([]);
});

describe('on order', () => {
  test('the page is read while no guide runs', async () => {
    fake.reading = { kind: 'one', value: MARKER, certainty: 'sure', account: 'svc@contoso.com' };
    expect(await ask({ type: 'password:read-page', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'held', certainty: 'sure' },
    });
    expect((await courier.store.read()).held[0]?.account).toBe('svc@contoso.com');
  });

  test('a page that is not Microsoft’s is not read', async () => {
    fake.selection = MARKER;
    const expected = { ok: true, value: { kind: 'wrong-page', host: 'app.cloudfinder.com' } };
    expect(await ask({ type: 'password:read-page', tabId: 2 }, POPUP)).toEqual(expected);
    expect(await ask({ type: 'password:use-selection', tabId: 2 }, POPUP)).toEqual(expected);
  });

  test('a selection is taken without the blanks around it', async () => {
    fake.selection = `\u00a0${MARKER}\u200b\n`;
    await ask({ type: 'password:use-selection', tabId: 1 }, POPUP);
    expect([...fake.storage.values()]).toContain(MARKER);
  });

  test('a selection that is more than a password is refused', async () => {
    fake.selection = 'Password: two words';
    expect(await ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'none' },
    });
  });
});

test('whether something is under way outlives the session, so that an update can tell what it ended', async () => {
  expect(fake.isUnderWay).toBe(false);
  const id = await hold();
  expect(fake.isUnderWay).toBe(true);
  await ask({ type: 'guide:stop' }, POPUP);
  expect(fake.isUnderWay).toBe(true);
  await ask({ type: 'password:forget', id }, POPUP);
  expect(fake.isUnderWay).toBe(false);
});

test('a page whose permission was taken back is refused whatever it asks', async () => {
  await ask({ type: 'guide:start' }, POPUP);
  fake.withheld.add('mysignins.microsoft.com');
  const opened = { type: 'page:opened', view: 'view-1234' };
  expect(await ask(opened, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
  fake.withheld.clear();
  expect(await ask(opened, MICROSOFT)).toMatchObject({ ok: true });
});
