import type { WaitingSend } from '../journey/hand-over';
import { type Delivery, isIn, type MissingPart } from '../journey/held-password';
import type { SendOutcome } from '../journey/outcomes';
import type { Asking } from '../messages/popup-state';
import { type VaultEntry, withDelivery, withoutForm } from '../vault/vault';
import type { CourierState } from './courier-state';
import { findDocument } from './find-document';
import { withNews } from './guide-changes';
import { withoutPasswords } from './held-changes';
import type { Transitions } from './state-change';

/** What can happen to a password on its way into a form. */
export type DeliveryEvent =
  | { type: 'hand-over-begun'; waitingSend: WaitingSend }
  | { type: 'hand-over-stopped'; outcome: SendOutcome }
  | { type: 'form-asked'; asking: Asking }
  | { type: 'form-confirmed' | 'form-declined' }
  /** Written down before the order goes out: whoever wakes next knows of it. */
  | { type: 'sending'; id: string; tenant: string | null; view: string }
  /** The page did not take it, or did not answer. */
  | { type: 'not-filled'; id: string }
  | { type: 'filled'; id: string; tenant: string | null; view: string }
  | { type: 'form-submitted' | 'form-unsure' | 'form-closed'; view: string }
  /** What the form lacks now; or the page took everything back. */
  | { type: 'form-changed'; view: string; missing: MissingPart[]; emptied: boolean }
  | { type: 'form-refused'; view: string; text: string }
  /** The person says that x360Cloud took it. */
  | { type: 'saved'; id: string };

/** The hand-over, from the click to the form that took it; an event of a document that got nothing changes nothing. */
export const DELIVERY_CHANGES: Transitions<DeliveryEvent> = {
  'hand-over-begun'(state, { waitingSend }) {
    if (!state.held.some(({ id }) => id === waitingSend.passwordId)) return state;
    const isReplaced = state.waitingSend !== null && state.waitingSend.passwordId !== waitingSend.passwordId;
    return withNews({ ...state, waitingSend }, isReplaced ? { kind: 'hand-over-replaced' } : null);
  },
  'hand-over-stopped': (state, { outcome }) => withHandOverStopped(state, outcome),
  'form-asked': (state, { asking }) =>
    state.held.some(({ id }) => id === asking.passwordId) ? withNews({ ...state, asking }, null) : state,
  'form-confirmed': (state) => ({ ...state, asking: null }),
  'form-declined': (state) => ({ ...withoutWaiting(state, state.asking), asking: null }),
  // What was told of the form before is answered by the new order.
  sending: (state, { id, tenant, view }) => withNews(withDelivered(state, id, { kind: 'sending', tenant, view }), null),
  'not-filled'(state, { id }) {
    const entry = state.held.find((held) => held.id === id && held.delivery.kind === 'sending');
    if (!entry) return state;
    // What an earlier fill put into a form stands there as before.
    const { filledBefore } = entry;
    const isThere = filledBefore !== undefined && findDocument(state, filledBefore.view) !== undefined;
    const after = withDelivered(state, id, isThere ? filledBefore : { kind: 'none' });
    return filledBefore && !isThere ? { ...withoutFormOf(after, id), notice: { kind: 'form-left' } } : after;
  },
  filled(state, { id, tenant, view }) {
    const here = { passwordId: id, tabId: findDocument(state, view)?.tabId };
    const asking = isAbout(state.asking, here) ? null : state.asking;
    const without = { ...withoutWaiting(state, here), asking };
    const now = state.held.find((entry) => entry.id === id)?.delivery.kind;
    // It may have been sent, and answered, before the page told that it was filled.
    if (now === undefined || now === 'submitted' || now === 'refused') return without;
    // The document may have gone in the same moment.
    if (here.tabId === undefined) return { ...withoutFormOf(without, id), notice: { kind: 'form-left' } };
    const former = formerIn(without, id, view);
    const filled = withDelivered(former ? withoutFormOf(without, former.id) : without, id, {
      kind: 'filled',
      tenant,
      view,
    });
    // What was sent before and not answered is in no form any more: only the person knows.
    return withNews(filled, former?.delivery.kind === 'submitted' ? { kind: 'form-left' } : null);
  },
  'form-changed'(state, { view, missing, emptied }) {
    // A page tells so of what it knows to be filled: while another is written over it, it is still that one's.
    const entry = deliveredTo(state, view, 'filled');
    if (!entry) return state;
    if (emptied) return { ...withoutFormOf(state, entry.id), notice: { kind: 'form-emptied' } };
    if (String(entry.delivery.missing ?? []) === String(missing)) return state;
    return withDelivered(state, entry.id, { ...entry.delivery, missing });
  },
  'form-submitted'(state, { view }) {
    const entry = deliveredTo(state, view, 'sending', 'filled');
    if (!entry) return state;
    const { tenant } = entry.delivery;
    const sent = withoutWaiting(state, { passwordId: entry.id, tabId: findDocument(state, view)?.tabId });
    return withDelivered(sent, entry.id, { kind: 'submitted', tenant, view, isUnsure: false });
  },
  'form-unsure'(state, { view }) {
    const entry = deliveredTo(state, view, 'submitted');
    return entry ? withDelivered(state, entry.id, { ...entry.delivery, isUnsure: true }) : state;
  },
  'form-closed'(state, { view }) {
    const entry = deliveredTo(state, view, 'submitted');
    return entry ? withTaken(state, entry) : state;
  },
  saved(state, { id }) {
    const entry = state.held.find((held) => held.id === id);
    return entry ? withTaken(state, entry) : state;
  },
  'form-refused'(state, { view, text }) {
    const entry = deliveredTo(state, view, 'submitted');
    if (!entry) return state;
    const refused = withDelivered(state, entry.id, { kind: 'refused', text });
    return { ...refused, notice: { kind: 'refused', text } };
  },
};

/** What is going on with one password, or in one tab. */
interface Going {
  passwordId: string;
  tabId: number | undefined;
}

/** The same password's, or in the same tab. */
function isAbout(one: Going | null, other: Going): boolean {
  return one?.passwordId === other.passwordId || one?.tabId === other.tabId;
}

/** Another password that waits for its form in another tab goes on waiting. */
function withoutWaiting(state: CourierState, ended: Going | null): CourierState {
  return ended && isAbout(state.waitingSend, ended) ? { ...state, waitingSend: null } : state;
}

/** Another form may still be the right one; a form that swallows the values is not tried again by itself. */
function withHandOverStopped(state: CourierState, outcome: SendOutcome): CourierState {
  const mayGoOn = outcome.kind === 'other-tenant' || outcome.kind === 'foreign-target';
  return { ...state, waitingSend: mayGoOn ? state.waitingSend : null, notice: { kind: 'hand-over-stopped', outcome } };
}

/** x360Cloud has the password: it is forgotten here, and whose it was is remembered. */
function withTaken(state: CourierState, entry: VaultEntry): CourierState {
  const { account } = entry;
  const name = entry.isNameGuessed ? '' : entry.name;
  const forgotten = withoutPasswords(state, (other) => other === entry);
  return { ...forgotten, delivered: { account, name, tabId: entry.from.tabId }, notice: { kind: 'delivered' } };
}

/** The password that was put into this document's form and has come as far as the first of `kinds`, else the next: one that is being written takes the place of what stood there. */
function deliveredTo<K extends 'sending' | 'filled' | 'submitted'>(state: CourierState, view: string, ...kinds: K[]) {
  const isThere = (entry: VaultEntry): entry is VaultEntry & { delivery: Extract<Delivery, { kind: K }> } =>
    kinds.some((kind) => kind === entry.delivery.kind) && isIn(entry.delivery, view);
  const far = (entry: VaultEntry): number => kinds.findIndex((kind) => kind === entry.delivery.kind);
  return state.held.filter(isThere).toSorted((one, other) => far(one) - far(other))[0];
}

/** What stood in this document's form before is written over. */
function formerIn(state: CourierState, id: string, view: string): VaultEntry | undefined {
  return state.held.find((entry) => entry.id !== id && isIn(entry.delivery, view));
}

function withoutFormOf(state: CourierState, id: string): CourierState {
  return { ...state, held: state.held.map((entry) => (entry.id === id ? withoutForm(entry) : entry)) };
}

function withDelivered(state: CourierState, id: string, delivery: Delivery): CourierState {
  return { ...state, held: withDelivery(state.held, id, delivery) };
}
