import { type CourierEvent, type CourierState, INITIAL_STATE, nextState } from './courier-state';
import { createTurns } from './in-turn';
import type { Ports } from './ports';

const STATE_KEY = 'state';
const SECRET_PREFIX = 'secret:';

/**
 * The one place where state is kept: session storage, in memory only and closed to content scripts. The passwords lie
 * under keys of their own, so that nothing that reads the state carries one.
 */
export interface StateStore {
  /** The state as of now, with what has run out already gone. */
  read(): Promise<CourierState>;
  /** Brings an event to bear and then the consequences, one event at a time. */
  apply(event: CourierEvent): Promise<CourierState>;
  /** Lays a password down under its id, in the same turn as the event that holds it. */
  hold(event: Extract<CourierEvent, { type: 'captured' }>, password: string): Promise<CourierState>;
  readPassword(id: string): Promise<string | null>;
  /** Runs a task between two events, with the state as of then. */
  between(task: (state: CourierState) => Promise<void>): Promise<void>;
}

/** Makes the browser agree with the state after a change. */
export type Consequences = (before: CourierState, after: CourierState) => Promise<void>;

/** Opens the store. `consequences` runs after each change, in turn. */
export function openStateStore(ports: Ports, consequences: Consequences): StateStore {
  const inTurn = createTurns();

  async function load(): Promise<CourierState> {
    const stored = (await ports.session.read(STATE_KEY)) as CourierState | undefined;
    return { ...INITIAL_STATE, ...stored };
  }

  async function change(event: CourierEvent, password: string | null): Promise<CourierState> {
    const [before, { lifetimeMs }] = await Promise.all([load(), ports.settings()]);
    const news = event.type === 'captured' && password !== null ? await asSameReading(before, event, password) : event;
    const after = nextState(before, news, { now: ports.now(), lifetimeMs });
    const entry = news.type === 'captured' && after.held.find((held) => held.readingId === news.capture.readingId);
    if (password !== null && entry) await ports.session.write(SECRET_PREFIX + entry.id, password);
    if (after !== before) await ports.session.write(STATE_KEY, after);
    await sweepSecrets(after);
    if (after !== before) await consequences(before, after);
    return after;
  }

  /** A password that is held already is the same showing: a dialog that comes and goes gives one password. */
  async function asSameReading<E extends Extract<CourierEvent, { type: 'captured' }>>(
    state: CourierState,
    event: E,
    password: string,
  ): Promise<E> {
    for (const { id, readingId } of state.held) {
      const isSame = (await ports.session.read(SECRET_PREFIX + id)) === password;
      if (isSame) return { ...event, capture: { ...event.capture, readingId } };
    }
    return event;
  }

  /** Removes every password whose entry is gone, including those that a background stopped half-way left behind. */
  async function sweepSecrets(state: CourierState): Promise<void> {
    const kept = new Set(state.held.map((entry) => SECRET_PREFIX + entry.id));
    const gone = (await ports.session.keys()).filter((key) => key.startsWith(SECRET_PREFIX) && !kept.has(key));
    if (gone.length > 0) await ports.session.remove(gone);
  }

  return {
    read: () => inTurn(() => change({ type: 'time-passed' }, null)),
    apply: (event) => inTurn(() => change(event, null)),
    hold: (event, password) => inTurn(() => change(event, password)),
    between: (task) => inTurn(async () => task(await change({ type: 'time-passed' }, null))),
    async readPassword(id) {
      const stored = await ports.session.read(SECRET_PREFIX + id);
      return typeof stored === 'string' ? stored : null;
    },
  };
}
