import type { Delivery, HeldPassword } from '../vault/held-password';
import { withDelivery } from '../vault/vault';
import type { CourierState } from './courier-state';

/** What can happen to a password on its way into a form. */
export type DeliveryEvent =
  | { type: 'filled'; id: string; tenant: string | null; view: string }
  | { type: 'form-submitted' | 'form-closed'; view: string }
  | { type: 'form-refused'; view: string; text: string }
  /** The person says that x360Cloud took it. */
  | { type: 'saved'; id: string };

/** The state after one of them; an event of a document that got nothing changes nothing. Pure. */
export function followDelivery(state: CourierState, event: DeliveryEvent): CourierState {
  switch (event.type) {
    case 'filled':
      return {
        ...withDelivered(state, event.id, { kind: 'filled', tenant: event.tenant, view: event.view }),
        handOver: null,
      };
    case 'form-submitted': {
      const entry = deliveredTo(state, event.view, 'filled');
      return entry ? withDelivered(state, entry.id, { ...entry.delivery, kind: 'submitted' }) : state;
    }
    case 'form-closed': {
      const entry = deliveredTo(state, event.view, 'submitted');
      return entry ? withTaken(state, entry) : state;
    }
    case 'saved': {
      const entry = state.held.find(({ id }) => id === event.id);
      return entry ? withTaken(state, entry) : state;
    }
    case 'form-refused': {
      const entry = deliveredTo(state, event.view, 'submitted');
      if (!entry) return state;
      const refused = withDelivered(state, entry.id, { kind: 'refused', text: event.text });
      return { ...refused, notice: { kind: 'refused', text: event.text } };
    }
  }
}

/** The state without some of its passwords, and without the hand-over of one of them. */
export function withoutPasswords(state: CourierState, isGone: (entry: HeldPassword) => boolean): CourierState {
  const held = state.held.filter((entry) => !isGone(entry));
  const handOver = held.some((entry) => entry.id === state.handOver?.passwordId) ? state.handOver : null;
  return { ...state, held, handOver };
}

/** x360Cloud has the password: it is forgotten here, and whose it was is remembered. */
function withTaken(state: CourierState, entry: HeldPassword): CourierState {
  const { account, name } = entry;
  const forgotten = withoutPasswords(state, (other) => other === entry);
  return { ...forgotten, delivered: { account, name }, notice: { kind: 'delivered' } };
}

/** The password that was put into this document's form and has come as far as `kind`. */
function deliveredTo<K extends 'filled' | 'submitted'>(state: CourierState, view: string, kind: K) {
  return state.held.find(
    (entry): entry is HeldPassword & { delivery: Extract<Delivery, { kind: K }> } =>
      entry.delivery.kind === kind && 'view' in entry.delivery && entry.delivery.view === view,
  );
}

function withDelivered(state: CourierState, id: string, delivery: Delivery): CourierState {
  return { ...state, held: withDelivery(state.held, id, delivery) };
}
