import { beforeEach, describe, expect, test } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { restartScripts } from '../../../utils/background/restart-scripts';
import { openStateStore } from '../../../utils/background/state-store';
import type { FormQuestion, FormWarning } from '../../../utils/journey/outcomes';
import type { Request } from '../../../utils/messages/contract';
import type { PopupState } from '../../../utils/messages/popup-state';
import { createFakeBrowser, type FakeBrowser } from './fake-ports';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const MARKER = 'zqxjkvbpwmyfgcrl';
const POPUP: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: OWN.origin };
const MICROSOFT: MessageSender = {
  id: 'ours',
  url: 'https://mysignins.microsoft.com/security-info',
  frameId: 0,
  tab: { id: 1 },
  documentId: 'ms-document',
};
const X360CLOUD: MessageSender = {
  id: 'ours',
  url: 'https://app.cloudfinder.com/#/settings',
  frameId: 0,
  tab: { id: 2 },
  documentId: 'x-document',
};
const SIGHT = {
  kind: 'credentials',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;

/** What the person may say yes to. */
const FABRIKAM: FormWarning = {
  kind: 'other-tenant',
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'fabrikam.onmicrosoft.com',
};
const EVIL: FormWarning = { kind: 'foreign-target', origin: 'https://evil.example' };

let fake: FakeBrowser;
let courier: Courier;

beforeEach(() => {
  fake = createFakeBrowser([
    { id: 1, url: MICROSOFT.url ?? '', title: 'My Sign-Ins', isPrivate: true, isActive: true },
    { id: 2, url: X360CLOUD.url ?? '', title: 'Cloudfinder', isPrivate: false, isActive: true },
  ]);
  courier = { ports: fake, store: openStateStore(fake, createConsequences(fake)) };
});

const ask = (raw: unknown, sender: MessageSender) =>
  receiveRequest(courier, raw, sender, OWN, createRateLimit(fake.now));

async function hold(account: string | null = 'svc@contoso.onmicrosoft.com', readingId = 'reading-1'): Promise<string> {
  await ask({ type: 'guide:start' }, POPUP);
  const captured = {
    type: 'password:captured',
    readingId,
    value: MARKER,
    certainty: 'sure',
    account,
    name: 'CloudFinder',
  };
  expect(await ask(captured, MICROSOFT)).toMatchObject({ ok: true });
  return (await courier.store.read()).held[0]?.id ?? '';
}

async function send(id: string, changes: Partial<Extract<Request, { type: 'password:send' }>> = {}) {
  return ask({ type: 'password:send', id, tabId: 2, view: 'x-view-1', form: null, confirmed: [], ...changes }, POPUP);
}

async function openForm(sight: unknown = SIGHT): Promise<void> {
  await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: 'Contoso', sight });
  fake.answers['form:fill'] = () => ({ kind: 'filled', tenant: 'contoso.onmicrosoft.com' });
}

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

describe('asking', () => {
  const WHY = { rule: 'service-and-password', words: 'Backup' };
  const ASKED = { ...SIGHT, verdict: 'ask', why: WHY, form: 'form-1' } as const;
  const QUESTION: FormQuestion = {
    kind: 'ask-form',
    form: 'form-1',
    why: WHY,
    account: 'svc@contoso.onmicrosoft.com',
    tenant: 'contoso.onmicrosoft.com',
    isTenantUnnamed: false,
  };
  const fills = () => fake.sent.flatMap(({ message }) => (message.type === 'form:fill' ? [message] : []));
  const asking = async () => (await courier.store.read()).asking;
  /** What the x360Cloud page was told last. */
  const toldToPage = () =>
    fake.sent.findLast(({ tabId, message }) => tabId === 2 && message.type === 'guide:changed')?.message;

  test('a doubtful form is asked about: the popup and its page know, and nothing is filled', async () => {
    const id = await hold();
    await openForm(ASKED);
    expect(await send(id)).toEqual({ ok: true, value: QUESTION });
    expect(fills()).toEqual([]);
    expect(await asking()).toMatchObject({ passwordId: id, tabId: 2, view: 'x-view-1', question: QUESTION });
    expect(toldToPage()).toMatchObject({ brief: { asking: { view: 'x-view-1', form: 'form-1' } } });
    const others = fake.sent.filter(({ tabId }) => tabId !== 2);
    expect(JSON.stringify(others)).not.toContain('x-view-1');
  });

  test('the yes fills this form, ends the question and is remembered for host and form', async () => {
    const id = await hold();
    await openForm(ASKED);
    await send(id);
    expect(await send(id, { form: 'form-1', confirmed: [QUESTION] })).toMatchObject({ value: { kind: 'filled' } });
    expect(fills()).toMatchObject([{ form: 'form-1', view: 'x-view-1' }]);
    expect(await asking()).toBeNull();
    expect(toldToPage()).toMatchObject({ brief: { asking: null } });
    expect([...fake.confirmed]).toEqual([['app.cloudfinder.com form-1', 'Backup']]);
    expect(await send(id)).toMatchObject({ value: { kind: 'filled' } });
  });

  test('a remembered yes does not answer whose form it is, and no reason against it', async () => {
    fake.confirmed.set('app.cloudfinder.com form-1', 'Backup');
    const id = await hold();
    await openForm({ ...ASKED, tenant: null });
    expect(await send(id)).toMatchObject({ value: { kind: 'ask-form', why: null, isTenantUnnamed: true } });
    await openForm({ kind: 'refused', reason: 'other', why: WHY });
    expect(await send(id)).toMatchObject({ value: { kind: 'not-a-form' } });
    expect(fills()).toEqual([]);
  });

  test('a yes to the tenant alone is not remembered', async () => {
    const id = await hold();
    await openForm({ ...SIGHT, form: 'form-1', tenant: null });
    const question = { ...QUESTION, why: null, tenant: null, isTenantUnnamed: true };
    expect(await send(id)).toMatchObject({ value: question });
    expect(await send(id, { form: 'form-1', confirmed: [question] })).toMatchObject({ value: { kind: 'filled' } });
    expect(fake.confirmed.size).toBe(0);
  });

  test('nothing is submitted by itself after a question, nor where its answer was remembered', async () => {
    const settings = await fake.settings();
    fake.settings = async () => ({ ...settings, doesSubmit: true });
    fake.confirmed.set('app.cloudfinder.com form-1', 'Backup');
    const id = await hold();
    await openForm(ASKED);
    fake.answers['form:fill'] = () => ({ kind: 'filled', tenant: null, submit: 'enabled' });
    expect(await send(id)).toMatchObject({ value: { kind: 'filled' } });
    expect(fake.sent.map(({ message }) => message.type)).not.toContain('form:submit');
  });

  test('a waiting hand-over that meets a doubtful form asks, and goes on waiting', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: ASKED }, X360CLOUD);
    const state = await courier.store.read();
    expect(state).toMatchObject({ asking: { passwordId: id, question: QUESTION }, notice: null });
    expect(state.handOver).not.toBeNull();
    expect(fills()).toEqual([]);
  });

  test('the chosen one of several is inspected and filled, and nothing else in its place', async () => {
    const id = await hold();
    await openForm();
    fake.answers['form:inspect'] = (message) => {
      const form = message.type === 'form:inspect' ? message.form : null;
      const choices = [{ number: 1, form: 'form-1', tenant: null }];
      const sight = form === null ? { kind: 'several', count: 2, choices } : { ...SIGHT, form };
      return { view: 'x-view-1', organization: null, sight };
    };
    expect(await send(id)).toMatchObject({ value: { kind: 'not-a-form' } });
    expect(await send(id, { form: 'form-1' })).toMatchObject({ value: { kind: 'filled' } });
    expect(fills()).toMatchObject([{ form: 'form-1' }]);
    for (const sight of [{ ...SIGHT, form: 'form-2' }, SIGHT, { kind: 'none' }]) {
      fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: null, sight });
      expect(await send(id, { form: 'form-1' })).toMatchObject({ value: { kind: 'gone' } });
    }
    expect(fills()).toHaveLength(1);
  });

  describe('ends', () => {
    let id = '';
    beforeEach(async () => {
      id = await hold();
      await openForm(ASKED);
      await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: ASKED }, X360CLOUD);
      await send(id);
    });

    test.each<[string, () => unknown]>([
      ['with a no', () => ask({ type: 'form:decline' }, POPUP)],
      ['with its time', () => void (fake.clock.now += 60_000)],
      ['with its password', () => ask({ type: 'password:forget', id }, POPUP)],
      ['with another owner', () => ask({ type: 'account:name', id, account: 'svc@adatum.com' }, POPUP)],
      ['with its document', () => ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD)],
      ['with its tab', () => courier.store.apply({ type: 'tab-closed', tabId: 2 })],
      [
        'with its form',
        () => ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: { kind: 'none' } }, X360CLOUD),
      ],
      [
        'where its form names another tenant',
        () =>
          ask(
            { type: 'form:seen', view: 'x-view-1', organization: null, sight: { ...ASKED, tenant: 'x.com' } },
            X360CLOUD,
          ),
      ],
    ])('%s', async (_, happen) => {
      expect(await asking()).not.toBeNull();
      await happen();
      expect(await asking()).toBeNull();
      expect(fills()).toEqual([]);
      expect(fake.confirmed.size).toBe(0);
    });

    test('not while it stands among several', async () => {
      const choices = [{ number: 1, form: 'form-1', tenant: null }];
      const sight = { kind: 'several', count: 2, choices };
      await ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
      expect(await asking()).not.toBeNull();
    });

    test('and the alarm comes for it', () => {
      expect(fake.alarm.when).toBe(fake.clock.now + 60_000);
    });

    test('and its form can be brought to the front meanwhile', async () => {
      const shown: number[] = [];
      fake.tabs.bringToFront = async (tabId) => void shown.push(tabId);
      await ask({ type: 'form:show' }, POPUP);
      await ask({ type: 'form:decline' }, POPUP);
      await ask({ type: 'form:show' }, POPUP);
      expect(shown).toEqual([2]);
    });
  });
});

describe('what was filled', () => {
  const change = (missing: string[], emptied = false, sender = X360CLOUD) =>
    ask({ type: 'form:changed', view: 'x-view-1', missing, emptied }, sender);
  const delivery = async () => (await courier.store.read()).held[0]?.delivery;

  beforeEach(async () => {
    const id = await hold();
    await openForm();
    await send(id);
  });

  test('lacks what its page says, until the page says otherwise', async () => {
    await change(['confirm', 'submit']);
    expect(await delivery()).toMatchObject({ kind: 'filled', missing: ['confirm', 'submit'] });
    await change([]);
    expect(await delivery()).toMatchObject({ kind: 'filled', missing: [] });
  });

  test('is taken back when the page emptied the form, and that is told', async () => {
    await change([], true);
    expect(await delivery()).toEqual({ kind: 'none' });
    expect((await courier.store.read()).notice).toEqual({ kind: 'form-emptied' });
  });

  test('is nothing that another tab may speak of', async () => {
    expect(await change([], true, { ...X360CLOUD, tab: { id: 3 } })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await delivery()).toMatchObject({ kind: 'filled' });
  });

  test('stays submitted whatever the form shows after', async () => {
    await change(['submit']);
    await ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
    await change(['email'], true);
    expect(await delivery()).toEqual({ kind: 'submitted', tenant: 'contoso.onmicrosoft.com', view: 'x-view-1' });
  });
});

describe('what the popup is told', () => {
  const tell = (report: object, sender = X360CLOUD) =>
    ask({ type: 'form:seen', view: 'x-view-1', organization: 'Contoso', sight: SIGHT, ...report }, sender);
  const destinations = async () => {
    const answer = await ask({ type: 'popup:opened', tabId: 2 }, POPUP);
    return answer.ok ? (answer.value as PopupState).destinations : [];
  };

  beforeEach(async () => {
    await ask({ type: 'guide:start' }, POPUP);
    await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
  });

  test('is what each document said last, and no page is asked for it', async () => {
    expect(await destinations()).toMatchObject([{ tabId: 2, view: null, organization: null, sight: { kind: 'none' } }]);
    await tell({});
    await tell({ sight: { kind: 'several', count: 2 } });
    expect(await destinations()).toMatchObject([
      { view: 'x-view-1', organization: 'Contoso', sight: { kind: 'several', count: 2 } },
    ]);
    expect(fake.sent.map(({ message }) => message.type)).not.toContain('form:inspect');
  });

  test('leaves with its document', async () => {
    await tell({});
    await ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD);
    expect(await destinations()).toMatchObject([{ view: null, sight: { kind: 'none' } }]);
  });

  test('leaves with the guide, whose scripts end', async () => {
    await tell({});
    await ask({ type: 'guide:stop' }, POPUP);
    expect((await courier.store.read()).views).toEqual({});
  });

  test('leaves when the browser takes the page back', async () => {
    await tell({});
    fake.tabs.strange = async () => [2];
    await restartScripts(courier);
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('is never the word of another tab', async () => {
    await tell({}, { ...X360CLOUD, tab: { id: 3 } });
    expect(await destinations()).toMatchObject([{ view: null }]);
  });

  test('reaches an open popup once for each news', async () => {
    let news = 0;
    fake.sendToPopup = () => void news++;
    await tell({});
    await tell({});
    expect(news).toBe(1);
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
