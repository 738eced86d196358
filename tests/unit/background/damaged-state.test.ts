import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CourierState, INITIAL_STATE } from '../../../utils/background/courier-state';
import { mendState } from '../../../utils/background/mend-state';
import { deepened } from '../../seed';
import { anyChange, changed, oddValue } from './odd-values';
import { MARKER, MICROSOFT, type OpenCourier, openCourier, POPUP, X360CLOUD } from './open-courier';

const OTHER = 'mlkjhgfdsaqwrtyp';

/** One password that was sent, one that a question stands about, and all that a journey leaves behind. */
async function openBusyCourier(): Promise<OpenCourier> {
  const on = openCourier();
  const id = await on.hold();
  await on.capture({ value: OTHER, account: 'svc@fabrikam.com', readingId: 'reading-2' });
  await on.ask({ type: 'step:shown', step: 'create', state: 'pointing', account: 'svc@contoso.com' }, MICROSOFT);
  await on.openForm();
  await on.send(id);
  const sight = { kind: 'several', choices: [{ form: 'a', tenant: null }] };
  await on.ask({ type: 'form:seen', view: 'x-view-1', organization: 'Contoso', sight }, X360CLOUD);
  return on;
}

const stateOf = ({ fake }: OpenCourier) => fake.storage.get('state');
const popupOf = (on: OpenCourier) => on.ask({ type: 'popup:opened', tabId: 1 }, POPUP);

test('a state that nobody damaged is read as it was written', async () => {
  const on = await openBusyCourier();
  expect(mendState(stateOf(on))).toEqual({ state: stateOf(on), isDamaged: false });
  expect(mendState(undefined).isDamaged).toBe(false);
});

test('what an older version left is whole; nothing makes a second password by itself', () => {
  const { leavesCreateToPerson: _, ...guide } = INITIAL_STATE.guide;
  const { state, isDamaged } = mendState({ ...INITIAL_STATE, guide });
  expect([state.guide.leavesCreateToPerson, isDamaged]).toEqual([true, false]);
});

test('a session that was damaged in any way is told of, goes on, and loses nothing that is whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange(['fake-id-1']), { minLength: 1, maxLength: 4 }), async (changes) => {
      const on = await openBusyCourier();
      const { held } = await on.courier.store.read();
      const damaged = changed(stateOf(on), changes) as CourierState | undefined;
      on.fake.storage.set('state', damaged);
      on.wake();
      const after = await on.courier.store.read();
      const whole = held.filter((entry) => hasWhole(damaged, entry));
      expect(after.held).toEqual(expect.arrayContaining(whole));
      if (after.held.length < held.length)
        expect(after).toMatchObject({ notice: { kind: 'damaged' }, isAlerting: true });
      expect(mendState(stateOf(on))).toMatchObject({ isDamaged: false });
      // What nobody knows the time of is not kept.
      const secrets = [...on.fake.storage.keys()].filter((key) => key.startsWith('secret:'));
      expect(secrets.toSorted()).toEqual(after.held.map(({ id }) => `secret:${id}`).toSorted());
      const latest = Math.max(0, ...after.held.map(({ expiresAt, capturedAt }) => expiresAt - capturedAt));
      expect(latest).toBeLessThanOrEqual(3_600_000);
      expect(await popupOf(on)).toMatchObject({ ok: true });
      await on.ask({ type: 'guide:start' }, POPUP);
      expect(await on.capture({ value: 'abcdefghijklmnop', readingId: 'reading-3' })).toMatchObject({ ok: true });
    }),
    { numRuns: deepened(200) },
  );
});

/** Whether an entry of the list is as it was, and no other goes by its id. */
function hasWhole(state: CourierState | undefined, entry: { id: string }): boolean {
  const list: unknown = Object(state)?.held;
  if (!Array.isArray(list)) return false;
  const named = list.filter((one: unknown) => Object(one)?.id === entry.id);
  return named.length === 1 && isDeepStrictEqual(named[0], entry);
}

test('a password that is none any more is gone with its entry, and the other stays', async () => {
  await fc.assert(
    fc.asyncProperty(
      oddValue.filter((value) => typeof value !== 'string'),
      async (value) => {
        const on = await openBusyCourier();
        on.fake.storage.set('secret:fake-id-1', value);
        on.wake();
        const after = await on.courier.store.read();
        expect(after).toMatchObject({ held: [{ id: 'fake-id-2' }], notice: { kind: 'damaged' } });
        expect(await on.courier.store.readPassword('fake-id-2')).toBe(OTHER);
        expect(on.fake.storage.has('secret:fake-id-1')).toBe(false);
      },
    ),
    { numRuns: deepened(30) },
  );
});

test('passwords without any state are swept, and that is told once', async () => {
  const on = await openBusyCourier();
  on.fake.storage.delete('state');
  on.wake();
  expect(await on.courier.store.read()).toMatchObject({ held: [], notice: { kind: 'damaged' } });
  expect(JSON.stringify([...on.fake.storage])).not.toContain(MARKER);
  await on.ask({ type: 'popup:opened', tabId: null }, POPUP);
  await on.ask({ type: 'guide:start' }, POPUP);
  on.wake();
  expect((await on.courier.store.read()).notice).toBeNull();
});
