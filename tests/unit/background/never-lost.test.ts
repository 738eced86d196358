import { beforeEach, describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../utils/background/rate-limit';
import type { Brief } from '../../../utils/messages/brief';
import { MOST_HELD } from '../../../utils/vault/vault';
import { FILLED, MARKER, MICROSOFT, POPUP, SIGHT, useCourier, X360CLOUD } from './open-courier';

const on = useCourier();

const state = () => on.courier.store.read();
const secrets = () => [...on.fake.storage.keys()].filter((key) => key.startsWith('secret:'));

/** Fills the store from as many tabs as it takes. */
async function fillStore(): Promise<void> {
  await on.ask({ type: 'guide:start' }, POPUP);
  for (let index = 0; index < MOST_HELD; index++) {
    const sender = { ...MICROSOFT, tab: { id: 100 + index } };
    expect(
      await on.capture({ value: `fullfullfull${index}aaaa`, readingId: `reading-${index}` }, sender),
    ).toMatchObject({
      ok: true,
    });
  }
}

describe('a store that is full', () => {
  beforeEach(fillStore);

  test('says so to the page and in the popup, and takes nothing', async () => {
    expect(await on.capture()).toEqual({ ok: false, refusal: 'full' });
    expect((await state()).notice).toEqual({ kind: 'full' });
    expect(secrets()).toHaveLength(MOST_HELD);
  });

  test('says so to an order of the person as well', async () => {
    on.fake.selection = MARKER;
    expect(await on.ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'full' },
    });
  });

  test('has room after one act, and the page that waits hears of it', async () => {
    await on.capture();
    const before = on.fake.sent.length;
    await on.ask({ type: 'password:forget-all' }, POPUP);
    expect(secrets()).toEqual([]);
    expect((await state()).notice).toBeNull();
    const told = on.fake.sent.slice(before).find(({ tabId }) => tabId === 1)?.message;
    expect((told as { brief: Brief }).brief.hasRoom).toBe(true);
    expect(await on.capture()).toMatchObject({ ok: true });
  });

  test('still takes what it holds already', async () => {
    const sender = { ...MICROSOFT, tab: { id: 100 } };
    expect(await on.capture({ value: 'fullfullfull0aaaa', readingId: 'reading-0' }, sender)).toMatchObject({
      ok: true,
    });
  });
});

test('a page may not forget all', async () => {
  await on.hold();
  expect(await on.ask({ type: 'password:forget-all' }, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect((await state()).held).toHaveLength(1);
});

test('storage that fails is said at once, and once it works the password is held', async () => {
  await on.ask({ type: 'guide:start' }, POPUP);
  const { write } = on.fake.session;
  on.fake.session.write = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  expect(await on.capture()).toEqual({ ok: false, refusal: 'failed' });
  on.fake.session.write = write;
  expect(await on.capture()).toMatchObject({ ok: true });
  expect((await state()).held).toHaveLength(1);
});

describe('the rate limit', () => {
  test('does not punish who tries again after a growing pause', () => {
    const clock = { now: 0 };
    const limit = createRateLimit(() => clock.now);
    for (let pause = 250, tries = 0; tries < 40; tries++, pause = Math.min(8_000, pause * 2)) {
      expect(limit.allows(1, true)).toBe(true);
      clock.now += pause;
    }
  });

  test('lets a password through that a flood of other words stands before', () => {
    const limit = createRateLimit(() => 0);
    while (limit.allows(1, false));
    expect(limit.allows(1, true)).toBe(true);
  });

  test('and turns a flood of passwords away', () => {
    const limit = createRateLimit(() => 0);
    const allowed = Array.from({ length: 1_000 }, () => limit.allows(1, true)).filter(Boolean).length;
    expect(allowed).toBeLessThan(50);
    expect(limit.allows(2, true)).toBe(true);
  });
});

describe('a background that is stopped while the form is filled', () => {
  let id = '';
  beforeEach(async () => {
    id = await on.hold();
    await on.openForm();
  });

  test('has written the order down before it went out', async () => {
    let delivery: unknown;
    on.fake.answers['form:fill'] = () => {
      const stored = on.fake.storage.get('state') as { held: { delivery: unknown }[] };
      delivery = stored.held[0]?.delivery;
      return FILLED;
    };
    await on.send(id);
    expect(delivery).toEqual({ kind: 'sending', tenant: 'contoso.onmicrosoft.com', view: 'x-view-1' });
  });

  test('learns from the form that was sent that it held the password, which leaves', async () => {
    on.fake.answers['form:fill'] = () => new Promise(() => undefined);
    void on.send(id);
    await expect.poll(() => on.fake.sent.some(({ message }) => message.type === 'form:fill')).toBe(true);
    on.wake();
    expect((await state()).held[0]?.delivery.kind).toBe('sending');
    await on.ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
    await on.ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
    expect((await state()).held).toEqual([]);
    expect(secrets()).toEqual([]);
  });

  test.each([
    ['did not answer', null],
    ['did not take it', { kind: 'swallowed', field: 'password' }],
  ])('a page that %s is not taken for filled', async (_, answer) => {
    on.fake.answers['form:fill'] = () => answer;
    await on.send(id);
    expect((await state()).held[0]?.delivery).toEqual({ kind: 'none' });
  });

  test('a document that goes meanwhile takes the order with it', async () => {
    on.fake.answers['form:fill'] = async () => {
      await on.ask({ type: 'page:opened', view: 'x-view-2' }, X360CLOUD);
      return null;
    };
    await on.send(id);
    expect((await state()).held[0]?.delivery).toEqual({ kind: 'none' });
    await on.ask({ type: 'form:seen', view: 'x-view-2', organization: null, sight: SIGHT }, X360CLOUD);
    expect((await state()).held).toHaveLength(1);
  });
});
