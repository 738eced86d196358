import { mayBeSameAccount } from '../journey/held-password';
import type { ReadOutcome } from '../journey/outcomes';
import type { Notice } from '../messages/popup-state';
import { type Capture, holdPassword, type VaultEntry, withClock, withoutExpired } from '../vault/vault';
import type { CourierState } from './courier-state';
import { withGuide, withNews } from './guide-changes';
import { isTakenAway } from './is-taken';
import type { Transitions } from './state-change';

/** How long a "Send" waits for the person to open the form, in ms. */
export const HAND_OVER_MS = 120_000;
/** How long a question about a form stands, in ms. */
export const ASKING_MS = 60_000;

/** What comes to the passwords that are held, and makes them go. */
export type HeldEvent =
  | { type: 'captured'; id: string; capture: Capture }
  | { type: 'account-named'; id: string; account: string }
  | { type: 'selection-refused'; outcome: ReadOutcome }
  | { type: 'forgotten'; id: string }
  | { type: 'all-forgotten' | 'hold-refused' | 'alert-seen' }
  | { type: 'screen-locked' | 'extension-updated' | 'time-passed' };

/** Holding and forgetting. */
export const HELD_CHANGES: Transitions<HeldEvent> = {
  captured(state, { id, capture }, time) {
    const result = holdPassword(state.held, capture, { id, ...time });
    if (!result) return state;
    // The last one that x360Cloud took says nothing of a new one of the same account.
    const isOther = capture.isKnown || !state.delivered || !mayBeSameAccount(state.delivered.account, capture.account);
    const delivered = isOther ? state.delivered : null;
    const after = withNews({ ...state, held: result.held, delivered }, null);
    // Whoever has an app password is ready, whatever was said before.
    const ready = state.guide.isAccountReady === false ? ({ isAccountReady: true, preparing: null } as const) : {};
    return withGuide(after, { leavesCreateToPerson: true, ...ready });
  },
  'account-named': (state, { id, account }) => ({
    ...state,
    held: state.held.map((entry) => (entry.id === id ? { ...entry, account } : entry)),
    // It was asked about another owner.
    asking: null,
  }),
  'selection-refused': (state, { outcome }) => withNews(state, { kind: 'selection-refused', outcome }),
  forgotten: (state, { id }) => withRoom(withoutPasswords(state, (entry) => entry.id === id)),
  'all-forgotten': (state) => withRoom(withoutPasswords(state, () => true)),
  'hold-refused': (state) => (state.notice?.kind === 'full' ? state : withNews(state, { kind: 'full' })),
  'screen-locked': (state) =>
    state.held.length === 0
      ? state
      : { ...withoutPasswords(state, () => true), notice: goneBy('locked', state.held), isAlerting: true },
  'alert-seen': (state) => (state.isAlerting ? { ...state, isAlerting: false } : state),
  'extension-updated': (state) => ({ ...state, notice: { kind: 'updated' } }),
  'time-passed': (state) => state,
};

/** The state without some passwords, and without a hand-over of, or a question about, one of them. The list is the same one where nothing goes. */
export function withoutPasswords(state: CourierState, isGone: (entry: VaultEntry) => boolean): CourierState {
  const kept = state.held.filter((entry) => !isGone(entry));
  const held = kept.length === state.held.length ? state.held : kept;
  const isHeld = (id: string | undefined) => held.some((entry) => entry.id === id);
  const waitingSend = isHeld(state.waitingSend?.passwordId) ? state.waitingSend : null;
  const asking = isHeld(state.asking?.passwordId) ? state.asking : null;
  return { ...state, held, waitingSend, asking };
}

/** The state without passwords, hand-overs and questions whose time is up, also where the clock was set back meanwhile. */
export function withoutLapsed(before: CourierState, now: number): CourierState {
  const timed = withClock(before.held, now);
  const state = timed === before.held ? before : { ...before, held: timed };
  const held = withoutExpired(timed, now);
  const isHandOverLapsed = state.waitingSend !== null && !isBetween(state.waitingSend.until - now, 0, HAND_OVER_MS);
  const isAskingLapsed = state.asking !== null && !isBetween(state.asking.until - now, 0, ASKING_MS);
  if (held.length === state.held.length && !isHandOverLapsed && !isAskingLapsed) return state;
  const expired = state.held.filter((entry) => !held.includes(entry));
  const kept = withoutPasswords(state, (entry) => expired.includes(entry));
  const notice = noticeOf(state, expired, isHandOverLapsed);
  return {
    ...kept,
    waitingSend: isHandOverLapsed ? null : kept.waitingSend,
    asking: isAskingLapsed ? null : kept.asking,
    notice: notice ?? state.notice,
    // Whoever was not there is told when they next look.
    isAlerting: state.isAlerting || notice?.kind === 'expired',
  };
}

/** Where something was forgotten there is room again, and a form that was left has been judged. */
function withRoom(state: CourierState): CourierState {
  const { kind } = state.notice ?? {};
  return kind === 'full' || kind === 'form-left' ? { ...state, notice: null } : state;
}

function isBetween(value: number, above: number, atMost: number): boolean {
  return above < value && value <= atMost;
}

function noticeOf(state: CourierState, expired: VaultEntry[], isHandOverLapsed: boolean): Notice | null {
  const open = expired.filter((entry) => !isTakenAway(state, entry));
  if (open.length > 0) return goneBy('expired', open);
  if (expired.length > 0) return { kind: 'delivered' };
  return isHandOverLapsed ? { kind: 'hand-over-lapsed' } : null;
}

/** Why passwords went, and whether one of them may have come into a form: then nobody is told to delete it. */
function goneBy(kind: 'expired' | 'locked', gone: readonly VaultEntry[]): Notice {
  return { kind, mayBeUsed: gone.some(({ delivery, mayBeUsed }) => mayBeUsed || 'view' in delivery) };
}
