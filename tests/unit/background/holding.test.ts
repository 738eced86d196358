import { describe, expect, test } from 'vitest';
import { MARKER, MICROSOFT, POPUP, useCourier } from './use-courier';

const { ask, hold, world } = useCourier();

describe('holding', () => {
  test('a reading is held beside the state, never in it', async () => {
    await hold();
    expect(world.fake.badges.at(-1)).toBe('1');
    expect(JSON.stringify(world.fake.storage.get('state'))).not.toContain(MARKER);
    expect([...world.fake.storage.values()]).toContain(MARKER);
  });

  test('the same password read twice is one', async () => {
    await hold();
    await hold('svc@contoso.onmicrosoft.com', 'reading-2');
    expect((await world.courier.store.read()).held).toHaveLength(1);
  });

  test('it is gone when its time is up, and the alarm was set for that', async () => {
    await hold();
    expect(world.fake.alarm.when).toBe(world.fake.clock.now + 600_000);
    world.fake.clock.now += 600_000;
    await world.courier.store.read();
    expect([...world.fake.storage.values()]).not.toContain(MARKER);
    expect(world.fake.badges.at(-1)).toBe('');
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
    expect([...world.fake.storage.values()]).not.toContain(MARKER);
  });

  test('a password that a stopped background left behind is swept', async () => {
    world.fake.storage.set('secret:orphan', MARKER);
    await world.courier.store.read();
    expect(world.fake.storage.has('secret:orphan')).toBe(false);
  });

  test('locking leaves nothing', async () => {
    await hold();
    await world.courier.store.apply({ type: 'screen-locked' });
    expect([...world.fake.storage.values()]).not.toContain(MARKER);
  });
});

test('whether something is under way outlives the session, so that an update can tell what it ended', async () => {
  expect(world.fake.isUnderWay).toBe(false);
  const id = await hold();
  expect(world.fake.isUnderWay).toBe(true);
  await ask({ type: 'guide:stop' }, POPUP);
  expect(world.fake.isUnderWay).toBe(true);
  await ask({ type: 'password:forget', id }, POPUP);
  expect(world.fake.isUnderWay).toBe(false);
});
