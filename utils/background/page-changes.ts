import type { HeldPassword } from '../journey/held-password';
import type { CourierState, View } from './courier-state';
import { withoutLostOverlay } from './guide-changes';
import { withoutPasswords } from './held-changes';
import type { Changes } from './state-change';

/** Documents come and go. */
export type PageEvent =
  | { type: 'page-opened'; view: string; tabId: number; documentId: string | null }
  | { type: 'tab-closed'; tabId: number };

/** What a new document, or a closed tab, means for what was under way there. */
export const PAGE_CHANGES: Changes<PageEvent> = {
  'page-opened': (state, { view, tabId, documentId }) =>
    withView(withoutLostOverlay(state, tabId), view, { tabId, documentId }),
  'tab-closed': (state, { tabId }) => withoutTab(withoutLostOverlay(state, tabId), tabId),
};

/**
 * A tab shows one document at a time: a new one takes the old one's place. A form that was submitted by loading a new
 * page is judged there; one that was only filled is gone with its page.
 */
function withView(state: CourierState, id: string, view: View): CourierState {
  const views = Object.entries(state.views);
  const replaced = views.filter(([key, other]) => other.tabId === view.tabId && key !== id).map(([key]) => key);
  const held = state.held.map((entry): HeldPassword => {
    const { delivery } = entry;
    if (!('view' in delivery) || !replaced.includes(delivery.view)) return entry;
    return { ...entry, delivery: delivery.kind === 'submitted' ? { ...delivery, view: id } : { kind: 'none' } };
  });
  const kept = views.filter(([key]) => !replaced.includes(key));
  return { ...state, held, views: { ...Object.fromEntries(kept), [id]: view } };
}

function withoutTab(state: CourierState, tabId: number): CourierState {
  const views = Object.entries(state.views);
  const closed = views.filter(([, view]) => view.tabId === tabId).map(([id]) => id);
  const { [tabId]: _, ...progress } = state.progress;
  const kept = withoutPasswords(
    state,
    ({ delivery }) => delivery.kind === 'submitted' && closed.includes(delivery.view),
  );
  return {
    ...kept,
    views: Object.fromEntries(views.filter(([id]) => !closed.includes(id))),
    progress,
    handOver: kept.handOver?.tabId === tabId ? null : kept.handOver,
    notice: kept.held.length < state.held.length ? { kind: 'delivered' } : state.notice,
  };
}
