import type { HandedOver, HandOverOutcome } from '../journey/hand-over-record';
import type { Delivery } from '../journey/held-password';
import type { VaultEntry } from '../vault/vault';
import type { CourierEvent, CourierState } from './courier-state';
import { findDocument } from './find-document';

/** More than this many of one session are nobody's next question. */
const MOST_HANDED_OVER = 20;

/**
 * The state with what an event means for the hand-overs of this session: a fill begins one, what becomes of it brings it
 * forward. Read off the passwords before and after, so that no way of filling can forget to tell.
 *
 * @param type the event's
 * @param now epoch ms
 */
export function withHandOvers(
  before: CourierState,
  after: CourierState,
  type: CourierEvent['type'],
  now: number,
): CourierState {
  if (after.held === before.held) return after;
  return before.held.reduce((state, entry) => {
    const next = after.held.find(({ id }) => id === entry.id);
    const outcome = outcomeOf(entry.delivery, next?.delivery, type);
    return outcome ? withOutcome(state, next ?? entry, entry.delivery, outcome, now) : state;
  }, after);
}

/** What an event made of a password's delivery, or `null` where that is no news for the hand-over. */
function outcomeOf(was: Delivery, is: Delivery | undefined, type: CourierEvent['type']): HandOverOutcome | null {
  if (!is) {
    if (type === 'form-closed') return 'closed';
    return type === 'saved' ? 'saved' : null;
  }
  // What stood there before is no second hand-over.
  if (type === 'not-filled') return null;
  if (is.kind === 'none') return type === 'form-changed' && was.kind !== 'none' ? 'emptied' : null;
  return is.kind === was.kind || is.kind === 'sending' ? null : is.kind;
}

/** Each fill is a hand-over of its own, also of a password that was filled before; whatever else comes is about the last one. */
function withOutcome(
  state: CourierState,
  { id, account, name, delivery }: VaultEntry,
  was: Delivery,
  outcome: HandOverOutcome,
  now: number,
): CourierState {
  const former = state.handedOver.findLast(({ passwordId }) => passwordId === id);
  if (former && !isFresh(was, outcome)) {
    const { isPast: _, ...known } = former;
    const news: HandedOver = { ...known, account, outcome, at: now };
    return { ...state, handedOver: state.handedOver.map((one) => (one === former ? news : one)) };
  }
  const place = 'view' in delivery ? delivery : 'view' in was ? was : null;
  const fresh: HandedOver = {
    id: `${id}-${now}`,
    passwordId: id,
    tabId: (place && findDocument(state, place.view)?.tabId) ?? null,
    at: now,
    account,
    tenant: place?.tenant ?? null,
    name,
    outcome,
  };
  return { ...state, handedOver: [...state.handedOver, fresh].slice(-MOST_HANDED_OVER) };
}

/** A fill whose end was never heard of may become known by its Submit only. */
function isFresh(was: Delivery, outcome: HandOverOutcome): boolean {
  return outcome === 'filled' || was.kind === 'sending';
}
