import { beforeEach, describe, expect, test } from 'vitest';
import type { FormQuestion } from '../../../utils/journey/outcomes';
import { POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();

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
  const fills = () => on.fake.sent.flatMap(({ message }) => (message.type === 'form:fill' ? [message] : []));
  const asking = async () => (await on.courier.store.read()).asking;
  /** What the x360Cloud page was told last. */
  const toldToPage = () =>
    on.fake.sent.findLast(({ tabId, message }) => tabId === 2 && message.type === 'guide:changed')?.message;

  test('a doubtful form is asked about: the popup and its page know, and nothing is filled', async () => {
    const id = await on.hold();
    await on.openForm(ASKED);
    expect(await on.send(id)).toEqual({ ok: true, value: QUESTION });
    expect(fills()).toEqual([]);
    expect(await asking()).toMatchObject({ passwordId: id, tabId: 2, view: 'x-view-1', question: QUESTION });
    expect(toldToPage()).toMatchObject({ brief: { asking: { view: 'x-view-1', form: 'form-1' } } });
    const others = on.fake.sent.filter(({ tabId }) => tabId !== 2);
    expect(JSON.stringify(others)).not.toContain('x-view-1');
  });

  test('the yes fills this form, ends the question and is remembered for host and form', async () => {
    const id = await on.hold();
    await on.openForm(ASKED);
    await on.send(id);
    expect(await on.send(id, { form: 'form-1', confirmed: [QUESTION] })).toMatchObject({ value: { kind: 'filled' } });
    expect(fills()).toMatchObject([{ form: 'form-1', view: 'x-view-1' }]);
    expect(await asking()).toBeNull();
    expect(toldToPage()).toMatchObject({ brief: { asking: null } });
    expect([...on.fake.confirmed]).toEqual([['app.cloudfinder.com form-1', 'Backup']]);
    expect(await on.send(id)).toMatchObject({ value: { kind: 'filled' } });
  });

  test('a yes that cannot be remembered fills all the same', async () => {
    const id = await on.hold();
    await on.openForm(ASKED);
    on.fake.confirmedForms.remember = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await on.send(id);
    expect(await on.send(id, { form: 'form-1', confirmed: [QUESTION] })).toMatchObject({ value: { kind: 'filled' } });
  });

  test('a remembered yes does not answer whose form it is, and no reason against it', async () => {
    on.fake.confirmed.set('app.cloudfinder.com form-1', 'Backup');
    const id = await on.hold();
    await on.openForm({ ...ASKED, tenant: null });
    expect(await on.send(id)).toMatchObject({ value: { kind: 'ask-form', why: null, isTenantUnnamed: true } });
    await on.openForm({ kind: 'not-ours', reason: 'other', why: WHY });
    expect(await on.send(id)).toMatchObject({ value: { kind: 'not-a-form' } });
    expect(fills()).toEqual([]);
  });

  test('a yes to the tenant alone is not remembered', async () => {
    const id = await on.hold();
    await on.openForm({ ...SIGHT, form: 'form-1', tenant: null });
    const question = { ...QUESTION, why: null, tenant: null, isTenantUnnamed: true };
    expect(await on.send(id)).toMatchObject({ value: question });
    expect(await on.send(id, { form: 'form-1', confirmed: [question] })).toMatchObject({ value: { kind: 'filled' } });
    expect(on.fake.confirmed.size).toBe(0);
  });

  test('nothing is submitted by itself after a question, nor where its answer was remembered', async () => {
    const settings = await on.fake.settings();
    on.fake.settings = async () => ({ ...settings, doesSubmit: true });
    on.fake.confirmed.set('app.cloudfinder.com form-1', 'Backup');
    const id = await on.hold();
    await on.openForm(ASKED);
    expect(await on.send(id)).toMatchObject({ value: { kind: 'filled' } });
    expect(on.fake.sent.map(({ message }) => message.type)).not.toContain('form:submit');
  });

  test('a waiting hand-over that meets a doubtful form asks, and goes on waiting', async () => {
    const id = await on.hold();
    await on.openForm({ kind: 'none' });
    await on.send(id);
    await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: ASKED }, X360CLOUD);
    const state = await on.courier.store.read();
    expect(state).toMatchObject({ asking: { passwordId: id, question: QUESTION }, notice: null });
    expect(state.waitingSend).not.toBeNull();
    expect(fills()).toEqual([]);
  });

  test('the chosen one of several is inspected and filled, and nothing else in its place', async () => {
    const id = await on.hold();
    await on.openForm();
    on.fake.answers['form:inspect'] = (message) => {
      const form = message.type === 'form:inspect' ? message.form : null;
      const choices = [{ form: 'form-1', tenant: null }];
      const sight = form === null ? { kind: 'several', choices } : { ...SIGHT, form };
      return { view: 'x-view-1', organization: null, sight };
    };
    expect(await on.send(id)).toMatchObject({ value: { kind: 'not-a-form' } });
    expect(await on.send(id, { form: 'form-1' })).toMatchObject({ value: { kind: 'filled' } });
    expect(fills()).toMatchObject([{ form: 'form-1' }]);
    for (const sight of [{ ...SIGHT, form: 'form-2' }, { kind: 'none' }]) {
      on.fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: null, sight });
      expect(await on.send(id, { form: 'form-1' })).toMatchObject({ value: { kind: 'gone' } });
    }
    expect(fills()).toHaveLength(1);
  });

  describe('ends', () => {
    let id = '';
    beforeEach(async () => {
      id = await on.hold();
      await on.openForm(ASKED);
      await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: ASKED }, X360CLOUD);
      await on.send(id);
    });

    test.each<[string, () => unknown]>([
      ['with a no', () => on.ask({ type: 'form:decline' }, POPUP)],
      ['with its time', () => void (on.fake.clock.now += 60_000)],
      ['with its password', () => on.ask({ type: 'password:forget', id }, POPUP)],
      ['with another owner', () => on.ask({ type: 'account:name', id, account: 'svc@adatum.com' }, POPUP)],
      ['with its document', () => on.ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD)],
      ['with its tab', () => on.courier.store.apply({ type: 'tab-closed', tabId: 2 })],
      [
        'with its form',
        () => on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight: { kind: 'none' } }, X360CLOUD),
      ],
      [
        'where its form names another tenant',
        () =>
          on.ask(
            { type: 'form:seen', view: 'x-view-1', organization: null, sight: { ...ASKED, tenant: 'x.com' } },
            X360CLOUD,
          ),
      ],
    ])('%s', async (_, happen) => {
      expect(await asking()).not.toBeNull();
      await happen();
      expect(await asking()).toBeNull();
      expect(fills()).toEqual([]);
      expect(on.fake.confirmed.size).toBe(0);
    });

    test('not while it stands among several', async () => {
      const choices = [{ form: 'form-1', tenant: null }];
      const sight = { kind: 'several', choices };
      await on.ask({ type: 'form:seen', view: 'x-view-1', organization: null, sight }, X360CLOUD);
      expect(await asking()).not.toBeNull();
    });

    test('and the alarm comes for it', () => {
      expect(on.fake.alarm.when).toBe(on.fake.clock.now + 60_000);
    });

    test('and its form can be brought to the front meanwhile', async () => {
      const shown: number[] = [];
      on.fake.tabs.bringToFront = async (tabId) => void shown.push(tabId);
      await on.ask({ type: 'form:show' }, POPUP);
      await on.ask({ type: 'form:decline' }, POPUP);
      await on.ask({ type: 'form:show' }, POPUP);
      expect(shown).toEqual([2]);
    });
  });
});

describe('what was filled', () => {
  const change = (missing: string[], emptied = false, sender = X360CLOUD) =>
    on.ask({ type: 'form:changed', view: 'x-view-1', missing, emptied }, sender);
  const delivery = async () => (await on.courier.store.read()).held[0]?.delivery;

  beforeEach(async () => {
    const id = await on.hold();
    await on.openForm();
    await on.send(id);
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
    expect((await on.courier.store.read()).notice).toEqual({ kind: 'form-emptied' });
  });

  test('is nothing that another tab may speak of', async () => {
    expect(await change([], true, { ...X360CLOUD, tab: { id: 3 } })).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(await delivery()).toMatchObject({ kind: 'filled' });
  });

  test('stays submitted whatever the form shows after', async () => {
    await change(['submit']);
    await on.ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
    await change(['email'], true);
    expect(await delivery()).toEqual({
      kind: 'submitted',
      tenant: 'contoso.onmicrosoft.com',
      view: 'x-view-1',
      isUnsure: false,
    });
  });
});
