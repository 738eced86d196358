import type { Delivered, GuideSettings, HandOver } from '../guide/brief';
import { firstStepOf, type StepId } from '../guide/step-ids';
import type { ReadOutcome, SendOutcome } from '../messages/outcomes';
import type { OverlayState } from '../overlay/overlay-view';
import type { Notice } from '../popup/popup-state';
import type { HeldPassword } from '../vault/held-password';
import { type Capture, holdPassword, withoutExpired } from '../vault/vault';
import { type DeliveryEvent, followDelivery, withoutPasswords } from './follow-delivery';
import { learnedFrom, preparationAfter } from './preparation';

/** All that the background knows, apart from the passwords themselves, which lie beside it under their ids. */
export interface CourierState {
  guide: GuideSettings;
  held: HeldPassword[];
  handOver: HandOver | null;
  /** The last password that x360Cloud took, without its value: an older one of the same account may be deleted now. */
  delivered: Delivered | null;
  /** Open documents by the id that their script gave itself. */
  views: Record<string, View>;
  /** Where the guide stands, by tab. */
  progress: Record<string, { step: StepId; state: OverlayState }>;
  notice: Notice | null;
}

/** One document; `documentId` is `null` in browsers that do not tell it. */
export interface View {
  tabId: number;
  documentId: string | null;
}

/** Everything that can change the state. */
export type CourierEvent =
  | { type: 'guide-started' | 'guide-paused' | 'guide-resumed' | 'guide-stopped' | 'screen-locked' | 'time-passed' }
  | { type: 'extension-updated' }
  | { type: 'account-ready-answered'; isReady: boolean }
  | { type: 'step-done'; step: StepId }
  | { type: 'do-steps-switched'; isOn: boolean }
  | { type: 'step-shown'; tabId: number; step: StepId; state: OverlayState; account: string | null }
  | { type: 'overlay-lost' }
  | { type: 'page-opened'; view: string; tabId: number; documentId: string | null }
  | { type: 'tab-closed'; tabId: number }
  | { type: 'captured'; id: string; capture: Capture }
  | { type: 'account-named'; id: string; account: string }
  | { type: 'selection-refused'; outcome: ReadOutcome }
  | { type: 'forgotten'; id: string }
  | { type: 'hand-over-begun'; handOver: HandOver }
  | { type: 'hand-over-stopped'; outcome: SendOutcome }
  | DeliveryEvent;

/** Epoch ms, and how long a password is held, in ms. */
export interface Now {
  now: number;
  lifetimeMs: number;
}

/** The state of a browser that has just started. */
export const INITIAL_STATE: CourierState = {
  guide: { status: 'idle', isAccountReady: null, preparing: null, account: null, doesSteps: false },
  held: [],
  handOver: null,
  delivered: null,
  views: {},
  progress: {},
  notice: null,
};

/** The state after an event. Pure: time comes in with it. Every event first lets pass what has run out. */
export function nextState(before: CourierState, event: CourierEvent, time: Now): CourierState {
  const state = withoutLapsed(before, time.now);
  switch (event.type) {
    case 'time-passed':
      return state;
    case 'guide-started':
      return { ...state, guide: { ...INITIAL_STATE.guide, status: 'running' }, notice: null };
    case 'guide-paused':
      return withStatus(state, 'running', 'paused');
    case 'guide-resumed':
      return withStatus(state, 'paused', 'running');
    case 'guide-stopped':
      return { ...state, guide: INITIAL_STATE.guide, delivered: null, progress: {} };
    case 'account-ready-answered':
      return withGuide(state, {
        isAccountReady: event.isReady,
        preparing: event.isReady ? null : firstStepOf('prepare'),
      });
    case 'step-done':
      return withGuide(state, preparationAfter(state.guide, event.step));
    case 'do-steps-switched':
      return withGuide(state, { doesSteps: event.isOn });
    case 'step-shown':
      return withGuide(withProgress(state, event), learnedFrom(state.guide, event));
    case 'overlay-lost':
      return { ...state, notice: { kind: 'overlay-lost' } };
    case 'page-opened':
      return withView(state, event.view, { tabId: event.tabId, documentId: event.documentId });
    case 'tab-closed':
      return withoutTab(state, event.tabId);
    case 'captured': {
      const result = holdPassword(state.held, event.capture, { id: event.id, ...time });
      if (!result) return state;
      const after = { ...state, held: result.held, notice: null };
      // Whoever has an app password is ready, whatever was said before.
      return state.guide.isAccountReady === false ? withGuide(after, { isAccountReady: true, preparing: null }) : after;
    }
    case 'account-named':
      return {
        ...state,
        held: state.held.map((entry) => (entry.id === event.id ? { ...entry, account: event.account } : entry)),
      };
    case 'selection-refused':
      return { ...state, notice: { kind: 'selection-refused', outcome: event.outcome } };
    case 'forgotten':
      return withoutPasswords(state, (entry) => entry.id === event.id);
    case 'screen-locked':
      return state.held.length === 0 ? state : { ...withoutPasswords(state, () => true), notice: { kind: 'locked' } };
    case 'extension-updated':
      return { ...state, notice: { kind: 'updated' } };
    case 'hand-over-begun':
      return { ...state, handOver: event.handOver, notice: null };
    case 'hand-over-stopped':
      return withHandOverStopped(state, event.outcome);
    case 'filled':
    case 'form-submitted':
    case 'form-closed':
    case 'saved':
    case 'form-refused':
      return followDelivery(state, event);
  }
}

/** Another form may still be the right one; a form that swallows the values is not tried again by itself. */
function withHandOverStopped(state: CourierState, outcome: SendOutcome): CourierState {
  const mayGoOn = outcome.kind === 'other-tenant' || outcome.kind === 'foreign-target';
  return { ...state, handOver: mayGoOn ? state.handOver : null, notice: { kind: 'hand-over-stopped', outcome } };
}

/** The same step once more is no news, so that it wakes neither pages nor popup. */
function withProgress(
  state: CourierState,
  { tabId, step, state: shown }: Extract<CourierEvent, { type: 'step-shown' }>,
): CourierState {
  const former = state.progress[tabId];
  if (former?.step === step && former.state === shown) return state;
  return { ...state, progress: { ...state.progress, [tabId]: { step, state: shown } } };
}

/** Settings of the guide last as long as it runs. */
function withGuide(state: CourierState, settings: Partial<GuideSettings>): CourierState {
  const { guide } = state;
  const isNews = Object.entries(settings).some(([key, value]) => guide[key as keyof GuideSettings] !== value);
  return guide.status === 'idle' || !isNews ? state : { ...state, guide: { ...guide, ...settings } };
}

function withStatus(state: CourierState, from: GuideSettings['status'], to: GuideSettings['status']): CourierState {
  return state.guide.status === from ? { ...state, guide: { ...state.guide, status: to } } : state;
}

function withoutLapsed(state: CourierState, now: number): CourierState {
  const held = withoutExpired(state.held, now);
  const isHandOverLapsed = state.handOver !== null && state.handOver.until <= now;
  if (held.length === state.held.length && !isHandOverLapsed) return state;
  const expired = state.held.filter((entry) => !held.includes(entry));
  const kept = withoutPasswords(state, (entry) => expired.includes(entry));
  return {
    ...kept,
    handOver: isHandOverLapsed ? null : kept.handOver,
    notice: noticeOf(expired, isHandOverLapsed) ?? state.notice,
  };
}

function noticeOf(expired: HeldPassword[], isHandOverLapsed: boolean): Notice | null {
  if (expired.some((entry) => entry.delivery.kind !== 'submitted')) return { kind: 'expired' };
  if (expired.length > 0) return { kind: 'delivered' };
  return isHandOverLapsed ? { kind: 'hand-over-lapsed' } : null;
}

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
