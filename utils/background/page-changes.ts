import type { FormSight } from '../journey/form-sight';
import type { Delivery } from '../journey/held-password';
import type { FormReport } from '../messages/page-answers';
import type { Asking } from '../messages/popup-state';
import { type VaultEntry, withoutForm } from '../vault/vault';
import type { CourierState, OpenDocument } from './courier-state';
import { findDocument } from './find-document';
import { withoutLostOverlay } from './guide-changes';
import { withoutPasswords } from './held-changes';
import { isTaken, isTakenAway } from './is-taken';
import type { Transitions } from './state-change';

/** Documents come and go. */
export type PageEvent =
  | { type: 'page-opened'; view: string; tabId: number; documentId: string | null; host: string }
  | ({ type: 'form-seen'; tabId: number } & FormReport)
  /** The browser took these tabs' pages back from us. */
  | { type: 'tabs-withheld'; tabIds: number[] }
  | { type: 'tab-closed'; tabId: number };

/** What a new document, or a closed tab, means for what was under way there. */
export const PAGE_CHANGES: Transitions<PageEvent> = {
  // Nobody takes over the document of another tab by its name.
  'page-opened': (state, { view, tabId, documentId, host }) =>
    (findDocument(state, view)?.tabId ?? tabId) !== tabId
      ? state
      : withDocument(withoutStrayed(withoutLostOverlay(state, tabId), tabId, host), view, { tabId, documentId }),
  'form-seen': (state, { tabId, view, sight, organization }) => withTold(state, view, tabId, { sight, organization }),
  'tabs-withheld': (state, { tabIds }) => withoutDocuments(state, ({ tabId }) => tabIds.includes(tabId)),
  'tab-closed': (state, { tabId }) => withoutTab(withoutLostOverlay(state, tabId), tabId),
};

/**
 * A tab shows one document at a time: a new one takes the old one's place. A form that was submitted by loading a new
 * page is judged there, but not past a login or the like, which took nothing; one that was only filled is gone with its page.
 */
function withDocument(state: CourierState, id: string, opened: OpenDocument): CourierState {
  const views = Object.entries(state.views);
  const replaced = views.filter(([key, other]) => other.tabId === opened.tabId && key !== id).map(([key]) => key);
  const isLeft = ({ delivery }: VaultEntry) => 'view' in delivery && replaced.includes(delivery.view);
  const kept = views.filter(([key]) => !replaced.includes(key));
  // A script that was started anew, as a changed permission does, speaks for the same document under another name.
  const isSame = ({ delivery }: VaultEntry) =>
    'view' in delivery &&
    opened.documentId !== null &&
    findDocument(state, delivery.view)?.documentId === opened.documentId;
  const left = state.held.filter((entry) => isLeft(entry) && !isSame(entry));
  const after = (entry: VaultEntry): VaultEntry => {
    const { delivery } = entry;
    if (isSame(entry) && 'view' in delivery) return { ...entry, delivery: { ...delivery, view: id } };
    return isTaken(state, entry) ? { ...entry, delivery: carriedTo(id, delivery) } : withoutForm(entry);
  };
  return withoutOrphans({
    ...state,
    held: state.held.some(isLeft) ? state.held.map((entry) => (isLeft(entry) ? after(entry) : entry)) : state.held,
    // It may have been submitted in its last moment: only the person knows.
    notice: left.every((entry) => isTaken(state, entry)) ? state.notice : { kind: 'form-left' },
    views: { ...Object.fromEntries(kept), [id]: opened },
    // Between two documents the person may have signed in as another one: each says itself whose it is.
    accounts: findDocument(state, id) ? state.accounts : withoutTabIn(state.accounts, opened.tabId),
  });
}

/** The page after the form's own says what came of it; whichever comes after that one does not. */
function carriedTo(view: string, delivery: Delivery): Delivery {
  return delivery.kind === 'submitted' ? { ...delivery, view, isUnsure: true } : delivery;
}

/** A document speaks for itself only, and saying the same once more is no news. */
function withTold(
  state: CourierState,
  id: string,
  tabId: number,
  told: NonNullable<OpenDocument['told']>,
): CourierState {
  const opened = findDocument(state, id);
  if (opened?.tabId !== tabId || JSON.stringify(opened.told) === JSON.stringify(told)) return state;
  const after = { ...state, views: { ...state.views, [id]: { ...opened, told } } };
  return state.asking?.view === id && !isStillShown(state.asking, told.sight) ? { ...after, asking: null } : after;
}

function withoutTab(state: CourierState, tabId: number): CourierState {
  const closed = Object.keys(state.views).filter((id) => findDocument(state, id)?.tabId === tabId);
  const kept = withoutPasswords(
    withoutDocuments(state, (opened) => opened.tabId === tabId),
    ({ delivery }) => delivery.kind === 'submitted' && closed.includes(delivery.view),
  );
  return {
    ...kept,
    progress: withoutTabIn(state.progress, tabId),
    accounts: withoutTabIn(state.accounts, tabId),
    waitingSend: kept.waitingSend?.tabId === tabId ? null : kept.waitingSend,
    notice: kept.held.length < state.held.length ? { kind: 'delivered' } : kept.notice,
  };
}

/** The same record where the tab is not in it. */
function withoutTabIn<T>(record: Record<string, T>, tabId: number): Record<string, T> {
  const { [tabId]: gone, ...rest } = record;
  return gone === undefined ? record : rest;
}

function withoutDocuments(state: CourierState, isGone: (opened: OpenDocument) => boolean): CourierState {
  const views = Object.entries(state.views);
  const kept = views.filter(([, opened]) => !isGone(opened));
  if (kept.length === views.length) return state;
  const gone = views.filter(([, opened]) => isGone(opened)).map(([id]) => id);
  return withoutOrphans({ ...withoutLeft(state, gone), views: Object.fromEntries(kept) });
}

/** A form that was filled, or sent without a sign that it was taken, is gone with its document: only the person knows. */
function withoutLeft(state: CourierState, views: readonly string[]): CourierState {
  const isLeft = (entry: VaultEntry) =>
    'view' in entry.delivery && views.includes(entry.delivery.view) && !isTakenAway(state, entry);
  if (!state.held.some(isLeft)) return state;
  const held = state.held.map((entry) => (isLeft(entry) ? withoutForm(entry) : entry));
  return { ...state, held, notice: { kind: 'form-left' } };
}

/** A question goes with the document that shows its form. */
function withoutOrphans(state: CourierState): CourierState {
  return state.asking && !findDocument(state, state.asking.view) ? { ...state, asking: null } : state;
}

/** Whether the form that the person is asked about is among those that its document shows. */
function isStillShown({ question }: Asking, sight: FormSight): boolean {
  if (sight.kind === 'several') return sight.choices.some(({ form }) => form === question.form);
  return sight.kind === 'credentials' && sight.form === question.form && sight.tenant === question.tenant;
}

/** A hand-over waits for the host that the person sent to: a tab that shows another one is not waited for. */
function withoutStrayed(state: CourierState, tabId: number, host: string): CourierState {
  const hasStrayed = state.waitingSend?.tabId === tabId && state.waitingSend.host !== host;
  return hasStrayed ? { ...state, waitingSend: null, notice: { kind: 'hand-over-left' } } : state;
}
