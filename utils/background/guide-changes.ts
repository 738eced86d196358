import { type GuideSettings, IDLE_GUIDE } from '../journey/guide-settings';
import type { LostReason, OverlayState } from '../journey/overlay-view';
import { firstStepOf, type StepId } from '../journey/step-ids';
import type { Notice } from '../messages/popup-state';
import type { CourierState } from './courier-state';
import { learnedFrom, preparationAfter } from './preparation';
import type { Transitions } from './state-change';

/** What the person and the pages do to the guide. */
export type GuideEvent =
  | { type: 'guide-started'; isReady?: boolean | null; doesSteps?: boolean }
  | { type: 'next-client-begun' }
  | { type: 'guide-paused' | 'guide-resumed' | 'guide-stopped' }
  | { type: 'account-ready-answered'; isReady: boolean }
  | { type: 'step-done'; step: StepId }
  | { type: 'do-steps-switched'; isOn: boolean }
  | { type: 'step-shown'; tabId: number; step: StepId; state: OverlayState; account: string | null }
  | { type: 'overlay-lost'; reason: LostReason; tabId: number };

/** Starting, pausing and following the guide. */
export const GUIDE_CHANGES: Transitions<GuideEvent> = {
  'guide-started': (state, { isReady = null, doesSteps = false }) => ({
    ...withNews(state, null),
    guide: { ...IDLE_GUIDE, status: 'running', doesSteps, ...readiness(isReady) },
    delivered: null,
    handedOver: stillOpen(state),
  }),
  'guide-paused': (state) => withStatus(state, 'running', 'paused'),
  'guide-resumed': (state) => withStatus(state, 'paused', 'running'),
  'guide-stopped': (state) => withNothingLeft(state, IDLE_GUIDE),
  'next-client-begun'(state) {
    const { isAccountReady, doesSteps } = state.guide;
    const next = { ...IDLE_GUIDE, status: 'running', doesSteps, ...readiness(isAccountReady) } as const;
    return withNews(withNothingLeft(state, next), null);
  },
  'account-ready-answered': (state, { isReady }) => withGuide(state, readiness(isReady)),
  'step-done': (state, { step }) => withGuide(state, preparationAfter(state.guide, step)),
  // Who switches it on anew wants what comes next.
  'do-steps-switched': (state, { isOn }) =>
    withGuide(state, { doesSteps: isOn, ...(isOn && { leavesCreateToPerson: false }) }),
  'step-shown': (state, event) =>
    withGuide(withAccount(withProgress(state, event), event), learnedFrom(state.guide, event)),
  'overlay-lost': (state, { reason, tabId }) => withNews(state, { kind: 'overlay-lost', reason, tabId }),
};

/** Of the journey that was, nothing but what is held. */
function withNothingLeft(state: CourierState, guide: GuideSettings): CourierState {
  return {
    ...withoutLostOverlay(state),
    guide,
    delivered: null,
    handedOver: stillOpen(state),
    progress: {},
    accounts: {},
  };
}

/** The hand-overs of what is still held: their forms may yet be sent, and that is no second hand-over. */
function stillOpen({ handedOver, held }: CourierState): CourierState['handedOver'] {
  return handedOver
    .filter(({ passwordId }) => held.some(({ id }) => id === passwordId))
    .map((one) => ({ ...one, isPast: true }));
}

/** What is shown for an account that is ready, is not, or may be. */
function readiness(isReady: boolean | null): Pick<GuideSettings, 'isAccountReady' | 'preparing'> {
  return { isAccountReady: isReady, preparing: isReady === false ? firstStepOf('prepare') : null };
}

/** Forgets that the bubble was lost: in one tab, which shows a page anew, or in any. */
export function withoutLostOverlay(state: CourierState, tabId?: number): CourierState {
  const { notice } = state;
  const isPast = notice?.kind === 'overlay-lost' && (tabId === undefined || notice.tabId === tabId);
  return isPast ? { ...state, notice: null } : state;
}

/** Settings of the guide last as long as it runs. */
export function withGuide(state: CourierState, settings: Partial<GuideSettings>): CourierState {
  const { guide } = state;
  const isNews = Object.entries(settings).some(([key, value]) => guide[key as keyof GuideSettings] !== value);
  return guide.status === 'idle' || !isNews ? state : { ...state, guide: { ...guide, ...settings } };
}

function withStatus(state: CourierState, from: GuideSettings['status'], to: GuideSettings['status']): CourierState {
  return state.guide.status === from ? { ...state, guide: { ...state.guide, status: to } } : state;
}

/** Whose page it is stays known where its next step does not say it. */
function withAccount(
  state: CourierState,
  { tabId, account }: Extract<GuideEvent, { type: 'step-shown' }>,
): CourierState {
  if (account === null || state.accounts[tabId] === account) return state;
  return { ...state, accounts: { ...state.accounts, [tabId]: account } };
}

/** The same step once more is no news, so that it wakes neither pages nor popup. */
function withProgress(
  state: CourierState,
  { tabId, step, state: shown }: Extract<GuideEvent, { type: 'step-shown' }>,
): CourierState {
  const former = state.progress[tabId];
  if (former?.step === step && former.state === shown) return state;
  return { ...state, progress: { ...state.progress, [tabId]: { step, state: shown } } };
}

/** The state with what happened last; what went while nobody looked is told before that takes its place. */
export function withNews(state: CourierState, notice: Notice | null): CourierState {
  return state.isAlerting ? state : { ...state, notice };
}
