import { describe, expect, test } from 'vitest';
import { lockScreen } from '../../../utils/background/lock-screen';
import { MARKER, MICROSOFT, POPUP, useCourier } from './open-courier';

const on = useCourier();

describe('holding', () => {
  test('a reading is held beside the state, never in it', async () => {
    await on.hold();
    expect(on.fake.badges.at(-1)).toBe('1');
    expect(JSON.stringify(on.fake.storage.get('state'))).not.toContain(MARKER);
    expect([...on.fake.storage.values()]).toContain(MARKER);
  });

  test('the same password read twice is one', async () => {
    await on.hold();
    await on.hold('svc@contoso.onmicrosoft.com', 'reading-2');
    expect((await on.courier.store.read()).held).toHaveLength(1);
  });

  test('it is gone when its time is up, and the alarm was set for that', async () => {
    await on.hold();
    expect(on.fake.alarm.when).toBe(on.fake.clock.now + 600_000);
    on.fake.clock.now += 600_000;
    await on.courier.store.read();
    expect([...on.fake.storage.values()]).not.toContain(MARKER);
    expect(on.fake.badges.at(-1)).toBe('');
  });

  test.each(['no guide runs', 'it is paused', 'it was stopped'])('nothing is taken while %s', async (when) => {
    if (when !== 'no guide runs') {
      await on.ask({ type: 'guide:start' }, POPUP);
      await on.ask({ type: when === 'it is paused' ? 'guide:pause' : 'guide:stop' }, POPUP);
    }
    const captured = {
      type: 'password:captured',
      readingId: 'reading-1',
      value: MARKER,
      certainty: 'sure',
      account: null,
      name: 'x',
    };
    expect(await on.ask(captured, MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
    expect([...on.fake.storage.values()]).not.toContain(MARKER);
  });

  test('a password that a stopped background left behind is swept', async () => {
    on.fake.storage.set('secret:orphan', MARKER);
    await on.courier.store.read();
    expect(on.fake.storage.has('secret:orphan')).toBe(false);
  });

  test('locking the screen leaves nothing but a mark on the badge, until the popup has told of it', async () => {
    await on.hold();
    await lockScreen(on.courier);
    expect([...on.fake.storage.values()]).not.toContain(MARKER);
    expect(on.fake.badges.at(-1)).toBe('!');
    expect(await on.ask({ type: 'popup:opened', tabId: 1 }, POPUP)).toMatchObject({
      value: { notice: { kind: 'locked' }, passwords: [] },
    });
    expect(on.fake.badges.at(-1)).toBe('');
  });

  test('locking the screen leaves nothing either where no settings can be read', async () => {
    await on.hold();
    on.fake.settings = () => Promise.reject(new Error('The disk is full.'));
    // What is told of it may fail; that it is forgotten may not.
    await lockScreen(on.courier).catch(() => undefined);
    expect([...on.fake.storage.values()]).not.toContain(MARKER);
  });

  test('locking the screen with nothing held is no news', async () => {
    await lockScreen(on.courier);
    expect(on.fake.badges.at(-1) ?? '').toBe('');
  });

  test('a policy may let passwords outlive a lock of the screen', async () => {
    const settings = await on.fake.settings();
    on.fake.settings = async () => ({ ...settings, forgetsOnLock: false });
    await on.hold();
    await lockScreen(on.courier);
    expect([...on.fake.storage.values()]).toContain(MARKER);
  });
});

describe('on order', () => {
  test('the page is read while no guide runs', async () => {
    on.fake.reading = { kind: 'one', value: MARKER, certainty: 'sure', account: 'svc@contoso.com' };
    expect(await on.ask({ type: 'password:read-page', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'held', certainty: 'sure' },
    });
    expect((await on.courier.store.read()).held[0]?.account).toBe('svc@contoso.com');
  });

  test('a page that is not Microsoft’s is not read', async () => {
    on.fake.selection = MARKER;
    const expected = { ok: true, value: { kind: 'wrong-page', host: 'app.cloudfinder.com' } };
    expect(await on.ask({ type: 'password:read-page', tabId: 2 }, POPUP)).toEqual(expected);
    expect(await on.ask({ type: 'password:use-selection', tabId: 2 }, POPUP)).toEqual(expected);
  });

  test('a selection is taken without the blanks around it', async () => {
    on.fake.selection = `\u00a0${MARKER}\u200b\n`;
    await on.ask({ type: 'password:use-selection', tabId: 1 }, POPUP);
    expect([...on.fake.storage.values()]).toContain(MARKER);
  });

  test('a selection that is more than a password is refused', async () => {
    on.fake.selection = 'Password: two words';
    expect(await on.ask({ type: 'password:use-selection', tabId: 1 }, POPUP)).toEqual({
      ok: true,
      value: { kind: 'none' },
    });
  });
});
