import { expect, test } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import { openStateStore } from '../../../utils/background/state-store';
import type { Ports } from '../../../utils/browser/ports';
import { breakAt, type Fault } from './break-ports';
import { MARKER, type OpenCourier, openCourier, POPUP, X360CLOUD } from './open-courier';

/**
 * Every call of the browser fails once, or is the last that the background lives to see: each in turn, through a whole
 * capture and a whole hand-over. Afterwards nothing is lost, doubled or left behind.
 */

const FAULTS: Fault[] = ['fails', 'dies before', 'dies after'];

/** Plays an act on a background whose nth call goes wrong, then on one that wakes up healthy. */
async function withFault(
  on: OpenCourier,
  nth: number,
  fault: Fault,
  act: () => Promise<unknown>,
): Promise<{ answer: unknown; calls: number }> {
  const broken = breakAt(on.fake, nth, fault);
  const ports: Ports = broken.ports;
  on.courier = { ports, store: openStateStore(ports, createConsequences(ports)) };
  let answer: unknown;
  const acting = act().then((value) => (answer = value));
  await Promise.race([acting, settled()]);
  broken.heal();
  // One that only failed lives on.
  if (fault !== 'fails') on.wake();
  return { answer, calls: broken.calls() };
}

/** Everything that can happen without a timer has happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

const secretsOf = ({ fake }: OpenCourier) =>
  [...fake.storage].filter(([key]) => key.startsWith('secret:')).map(([, value]) => value);

/** Fails unless the browser agrees with what is held. */
async function expectInLine(on: OpenCourier, held: number): Promise<void> {
  const state = await on.courier.store.read();
  expect(state.held).toHaveLength(held);
  expect(secretsOf(on)).toEqual(Array.from({ length: held }, () => MARKER));
  expect(on.fake.badges.at(-1) ?? '').toBe(held > 0 ? String(held) : '');
  expect(on.fake.alarm.when).toBe(held > 0 ? (state.held[0]?.expiresAt ?? 0) : null);
  expect([...on.fake.running].toSorted()).toEqual(
    state.guide.status === 'idle' ? (held > 0 ? ['x360cloud'] : []) : ['microsoft', 'x360cloud'],
  );
  expect(on.fake.isUnderWay).toBe(held > 0 || state.guide.status !== 'idle');
}

/** Plays something with each of its calls broken in turn; gives the number of calls. */
async function breakEach(fault: Fault, play: (nth: number) => Promise<number>): Promise<number> {
  let nth = 1;
  for (; ; nth += 1) if ((await play(nth)) < nth) return nth - 1;
}

test.each(FAULTS)('a capture is neither lost nor doubled where any call %s', async (fault) => {
  const count = await breakEach(fault, async (nth) => {
    const on = openCourier();
    await on.ask({ type: 'guide:start' }, POPUP);
    const { answer, calls } = await withFault(on, nth, fault, () => on.capture());
    // The page sends again what was not acknowledged.
    if ((answer as { ok?: boolean } | undefined)?.ok !== true) expect(await on.capture()).toMatchObject({ ok: true });
    await expectInLine(on, 1);
    return calls;
  });
  expect(count).toBeGreaterThan(8);
});

test.each(FAULTS)('a forgotten password leaves nothing behind where any call %s', async (fault) => {
  const count = await breakEach(fault, async (nth) => {
    const on = openCourier();
    const id = await on.hold();
    await on.ask({ type: 'guide:stop' }, POPUP);
    const { calls } = await withFault(on, nth, fault, () => on.ask({ type: 'password:forget', id }, POPUP));
    // Whoever sees it still there presses once more.
    if ((await on.courier.store.read()).held.length > 0) await on.ask({ type: 'password:forget', id }, POPUP);
    await expectInLine(on, 0);
    return calls;
  });
  expect(count).toBeGreaterThan(6);
});

test.each(FAULTS)('a password that was sent is filled once and known to be, where any call %s', async (fault) => {
  const count = await breakEach(fault, async (nth) => {
    const on = openCourier();
    const id = await on.hold();
    await on.openForm();
    const filled = () => on.fake.sent.filter(({ message }) => message.type === 'form:fill').length;
    const { answer, calls } = await withFault(on, nth, fault, () => on.send(id));
    const { held } = await on.courier.store.read();
    // Held until the form was submitted, whatever became of the order.
    expect(held).toHaveLength(1);
    const { delivery } = held[0] ?? {};
    if (filled() > 0) expect(['sending', 'filled']).toContain(delivery?.kind);
    const isTold = (answer as { value?: { kind: string } } | undefined)?.value?.kind === 'filled';
    if (isTold) expect(filled()).toBe(1);
    else if (fault === 'fails' && filled() > 0) expect(delivery?.kind).toBe('sending');
    if (filled() === 0) await expectInLine(on, 1);
    else {
      await on.ask({ type: 'form:submitted', view: 'x-view-1' }, X360CLOUD);
      await on.ask({ type: 'form:closed', view: 'x-view-1' }, X360CLOUD);
      await expectInLine(on, 0);
    }
    return calls;
  });
  expect(count).toBeGreaterThan(12);
});

test.each([-3_600_000, 3_600_000])(
  'a clock that jumps by %d ms keeps no password for longer than its time',
  async (jump) => {
    const on = openCourier();
    const id = await on.hold();
    on.fake.clock.now += jump;
    const { held } = await on.courier.store.read();
    const lifetimeMs = 600_000;
    expect(held.every(({ expiresAt }) => expiresAt - on.fake.clock.now <= lifetimeMs)).toBe(true);
    expect(await on.courier.store.readPassword(id)).toBe(held.length > 0 ? MARKER : null);
    // What goes, goes at once and altogether; what stays is held like any other.
    await expectInLine(on, jump > 0 ? 0 : 1);
  },
);

test('a thousand captures in a row, each forgotten, leave nothing and lose none', async () => {
  const on = openCourier();
  await on.ask({ type: 'guide:start' }, POPUP);
  for (let index = 0; index < 1_000; index += 1) {
    on.fake.clock.now += 1_000;
    expect(await on.capture({ readingId: `reading-${index}` })).toMatchObject({ ok: true });
    const { held } = await on.courier.store.read();
    expect(held).toHaveLength(1);
    await on.ask({ type: 'password:forget', id: held[0]?.id ?? '' }, POPUP);
  }
  await expectInLine(on, 0);
});
