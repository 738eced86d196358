import { describe, expect, test } from 'vitest';
import type { FormWarning } from '../../../utils/journey/outcomes';
import { EVIL, FABRIKAM, MARKER, POPUP, SIGHT, useCourier, X360CLOUD } from './use-courier';

const { ask, hold, openForm, send, world } = useCourier();

describe('sending', () => {
  test('fills the very document that was shown', async () => {
    const id = await hold();
    await openForm();
    expect(await send(id)).toEqual({ ok: true, value: { kind: 'filled', tenant: 'contoso.onmicrosoft.com' } });
    expect(world.fake.sent.find(({ message }) => message.type === 'form:fill')).toEqual({
      tabId: 2,
      documentId: 'x-document',
      message: {
        type: 'form:fill',
        view: 'x-view-1',
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
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
    expect((await world.courier.store.read()).held).toHaveLength(1);
  });

  test('another tenant takes a second, explicit yes', async () => {
    const id = await hold();
    await openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' });
    expect(await send(id, { confirmed: FABRIKAM })).toMatchObject({ value: { kind: 'filled' } });
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
    expect(await send(id, { confirmed })).toMatchObject({ value: { kind } });
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('a yes is not kept for a form that is opened later', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    expect(await send(id, { confirmed: FABRIKAM })).toMatchObject({ value: { kind: 'guiding' } });
    const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
    await ask({ type: 'form:seen', view: 'x-view-1', sight }, X360CLOUD);
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test.each([
    ['its time ran out', () => void (world.fake.clock.now += 600_000)],
    ['the person pressed Forget', async (id: string) => ask({ type: 'password:forget', id }, POPUP)],
    ['the screen was locked', async () => world.courier.store.apply({ type: 'screen-locked' })],
  ])('is not sent when %s while the page was asked what it shows', async (_, happen) => {
    const id = await hold();
    await openForm();
    const answer = world.fake.answers['form:inspect'];
    world.fake.answers['form:inspect'] = async (message) => {
      await happen(id);
      return answer?.(message);
    };
    expect(await send(id)).toMatchObject({ value: { kind: 'expired' } });
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('a page that does not answer is said so', async () => {
    const id = await hold();
    await openForm();
    world.fake.answers['form:fill'] = () => null;
    expect(await send(id)).toMatchObject({ value: { kind: 'tab-changed' } });
    expect((await world.courier.store.read()).held).toHaveLength(1);
  });

  describe('pressing Submit', () => {
    const submits = () => world.fake.sent.filter(({ message }) => message.type === 'form:submit').length;
    const filledAnd = (submit: string) => () => ({ kind: 'filled', tenant: null, submit });

    test.each([
      ['is the person’s own by default', false, SIGHT, 'enabled', null, 0],
      ['is done for who set it so', true, SIGHT, 'enabled', null, 1],
      ['is never done while the page does not allow it', true, SIGHT, 'disabled', null, 0],
      ['is never done after a warning', true, { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' }, 'enabled', FABRIKAM, 0],
    ])('%s', async (_, doesSubmit, sight, submit, confirmed, expected) => {
      const settings = await world.fake.settings();
      world.fake.settings = async () => ({ ...settings, doesSubmit });
      const id = await hold();
      await openForm(sight);
      world.fake.answers['form:fill'] = filledAnd(submit);
      expect(await send(id, { confirmed })).toMatchObject({ value: { kind: 'filled' } });
      expect(submits()).toBe(expected);
    });
  });

  test('a form of another tenant that posts elsewhere is refused whatever the person says', async () => {
    const id = await hold();
    await openForm({ ...SIGHT, tenant: 'fabrikam.onmicrosoft.com', foreignTarget: 'https://evil.example' });
    for (const confirmed of [FABRIKAM, EVIL]) {
      expect(await send(id, { confirmed })).toMatchObject({ value: { kind: 'foreign-target' } });
    }
  });

  test('a waiting hand-over that meets another tenant is told, and goes on waiting', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    await ask(
      { type: 'form:seen', view: 'x-view-1', sight: { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' } },
      X360CLOUD,
    );
    const state = await world.courier.store.read();
    expect(state.notice).toMatchObject({ kind: 'hand-over-stopped', outcome: { kind: 'other-tenant' } });
    expect(state.handOver).not.toBeNull();
  });

  test('with no form open it waits for one in that tab, and only there', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    expect(await send(id)).toMatchObject({ value: { kind: 'guiding' } });
    await ask({ type: 'form:seen', view: 'x-view-1', sight: SIGHT }, { ...X360CLOUD, tab: { id: 3 } });
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
    await ask({ type: 'form:seen', view: 'x-view-1', sight: SIGHT }, X360CLOUD);
    expect(world.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
    await ask({ type: 'form:seen', view: 'x-view-1', sight: SIGHT }, X360CLOUD);
    expect(world.fake.sent.filter(({ message }) => message.type === 'form:fill')).toHaveLength(1);
  });

  test('after two minutes it no longer fills by itself', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    world.fake.clock.now += 120_000;
    await ask({ type: 'form:seen', view: 'x-view-1', sight: SIGHT }, X360CLOUD);
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('another tenant’s form is not filled by itself', async () => {
    const id = await hold();
    await openForm({ kind: 'none' });
    await send(id);
    const sight = { ...SIGHT, tenant: 'fabrikam.onmicrosoft.com' };
    await ask({ type: 'form:seen', view: 'x-view-1', sight }, X360CLOUD);
    expect(world.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(false);
  });

  test('it is forgotten once the form was submitted and closed', async () => {
    const id = await hold();
    await openForm();
    await send(id);
    await ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
    await ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
    expect([...world.fake.storage.values()]).not.toContain(MARKER);
  });
});
