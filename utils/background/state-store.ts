import type { Ports } from '../browser/ports';
import { LIFETIME_MINUTES } from '../journey/held-password';
import { isSameDocument, isSameShowing } from '../vault/vault';
import { type CourierEvent, type CourierState, INITIAL_STATE, nextState } from './courier-state';
import { withoutPasswords } from './held-changes';
import { isPassword, mendState } from './mend-state';
import { RefusedError } from './refused-error';

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
  /** Writes an event down, and resolves as soon as that is done: nobody waits for the consequences, which follow in turn. */
  note(event: CourierEvent): Promise<CourierState>;
  /**
   * Lays a password down under its id, in the same turn as the event that holds it. Resolves as soon as it lies there: the
   * page that showed it may close at any moment, so it is not kept waiting for the consequences. `assertMay` throws where
   * the state of that moment forbids it.
   *
   * @throws {RefusedError} `full` where there is no room
   */
  hold(event: CaptureEvent, password: string, assertMay?: (state: CourierState) => void): Promise<CourierState>;
  /** A password that is still held now; `null` once its time is up, whether or not the alarm has come. */
  readPassword(id: string): Promise<string | null>;
  /** Runs a task between two events, with the state as of then. */
  between(task: (state: CourierState) => Promise<void>): Promise<void>;
}

type CaptureEvent = Extract<CourierEvent, { type: 'captured' }>;

/**
 * Makes the browser agree with the state after a change.
 *
 * @param isSameSession whether the session had a state before: after an update of the extension it has none
 */
export type Consequences = (before: CourierState, after: CourierState, isSameSession: boolean) => Promise<void>;

/** Opens the store. `consequences` runs after each change, in turn. */
export function openStateStore(ports: Ports, consequences: Consequences): StateStore {
  const inTurn = createTurns();
  /** What a background that was stopped half-way left behind is looked for, and mended, once per wake-up. */
  let hasSwept = false;
  let isInLine = false;
  let isRead = false;
  let isSameSession = false;

  /** What an earlier life left is read as anything from outside is; what this one wrote is known. */
  async function load(): Promise<{ state: CourierState; isDamaged: boolean }> {
    const stored = await ports.session.read(STATE_KEY);
    isSameSession = stored !== undefined;
    if (isRead) return { state: { ...INITIAL_STATE, ...(stored as CourierState | undefined) }, isDamaged: false };
    const { state, isDamaged } = mendState(stored);
    // A password is never written without the state.
    if (!isSameSession) return { state, isDamaged: (await secretKeys()).length > 0 };
    const isKept = await Promise.all(
      state.held.map(async ({ id }) => isPassword(await ports.session.read(SECRET_PREFIX + id))),
    );
    if (isKept.every(Boolean)) return { state, isDamaged };
    return { state: withoutPasswords(state, (entry) => !isKept[state.held.indexOf(entry)]), isDamaged: true };
  }

  /** Stores what an event makes of the state; gives back both, before and after. */
  async function bring(
    event: CourierEvent,
    password: string | null,
    assertMay?: (state: CourierState) => void,
  ): Promise<[CourierState, CourierState]> {
    // Settings that cannot be read keep nothing from being forgotten.
    const settings = ports.settings().catch(() => ({ lifetimeMs: LIFETIME_MINUTES * 60_000 }));
    const [{ state: before, isDamaged }, { lifetimeMs }] = await Promise.all([load(), settings]);
    const time = { now: ports.now(), lifetimeMs };
    assertMay?.(nextState(before, { type: 'time-passed' }, time));
    const news = event.type === 'captured' && password !== null ? await asKnown(before, event, password) : event;
    const next = nextState(before, news, time);
    const after: CourierState = isDamaged ? { ...next, notice: { kind: 'damaged' }, isAlerting: true } : next;
    const secret = news.type === 'captured' && password !== null ? secretOf(after, news, password) : {};
    // Both in one act: a background that is stopped leaves neither without the other.
    if (after !== before) await ports.session.write({ [STATE_KEY]: after, ...secret });
    isRead = true;
    const isAnyGone = before.held.some(({ id }) => !after.held.some((kept) => kept.id === id));
    if (isAnyGone) hasSwept = false;
    // What is stored is stored: a sweep that fails is made up for at the next event.
    if (!hasSwept)
      hasSwept = await sweepSecrets(after).then(
        () => true,
        () => false,
      );
    return [before, after];
  }

  async function change(event: CourierEvent): Promise<CourierState> {
    const [before, after] = await bring(event, null);
    await follow(before, after);
    return after;
  }

  /** Runs the consequences after each change, and once per wake-up; their failure is thrown only where something changed. */
  async function follow(before: CourierState, after: CourierState): Promise<void> {
    if (after === before && isInLine) return;
    isInLine = false;
    try {
      await consequences(before, after, isSameSession);
      isInLine = true;
    } catch (error) {
      if (after !== before) throw error;
    }
  }

  function note(
    event: CourierEvent,
    password: string | null = null,
    assertMay?: (state: CourierState) => void,
  ): Promise<CourierState> {
    const brought = inTurn(() => bring(event, password, assertMay));
    // Joined to the queue at once, so that the consequences follow their event before any other does.
    void inTurn(async () => {
      const [before, after] = await brought;
      await follow(before, after);
    }).catch(() => undefined);
    return brought.then(([, after]) => after);
  }

  /**
   * A password that is held already is no second one. Its own document may show it anew, as may the person's order;
   * anywhere else it changes nothing, but that its owner becomes known.
   */
  async function asKnown(state: CourierState, event: CaptureEvent, password: string): Promise<CourierEvent> {
    const { capture } = event;
    for (const { id, from, account } of state.held) {
      if ((await ports.session.read(SECRET_PREFIX + id)) !== password) continue;
      if (capture.isOrdered || isSameDocument(from, capture.from))
        return { ...event, capture: { ...capture, from, isKnown: true } };
      const isOwnerNews = account === null && capture.account !== null;
      return isOwnerNews ? { type: 'account-named', id, account: capture.account ?? '' } : { type: 'time-passed' };
    }
    return event;
  }

  async function secretKeys(): Promise<string[]> {
    return (await ports.session.keys()).filter((key) => key.startsWith(SECRET_PREFIX));
  }

  /** Removes every password whose entry is gone. */
  async function sweepSecrets(state: CourierState): Promise<void> {
    const kept = new Set(state.held.map((entry) => SECRET_PREFIX + entry.id));
    const gone = (await secretKeys()).filter((key) => !kept.has(key));
    if (gone.length > 0) await ports.session.remove(gone);
  }

  return {
    read: () => inTurn(() => change({ type: 'time-passed' })),
    apply: (event) => inTurn(() => change(event)),
    note: (event) => note(event),
    hold: note,
    between: (task) => inTurn(async () => task(await change({ type: 'time-passed' }))),
    readPassword: (id) =>
      inTurn(async () => {
        const { held } = await change({ type: 'time-passed' });
        const stored = held.some((entry) => entry.id === id) && (await ports.session.read(SECRET_PREFIX + id));
        return typeof stored === 'string' ? stored : null;
      }),
  };
}

/** Returns a function that runs its tasks one after another, each after the former settled, so that reads and writes of one store never cross. */
function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Where a captured password lies. */
function secretOf({ held }: CourierState, { capture }: CaptureEvent, password: string): Record<string, string> {
  const entry = held.find(({ from }) => isSameShowing(from, capture.from));
  if (!entry) throw new RefusedError('full');
  return { [SECRET_PREFIX + entry.id]: password };
}
