import type { GuideSettings } from '../journey/guide-settings';
import { IDLE_GUIDE } from '../journey/guide-settings';
import type { Delivered, WaitingSend } from '../journey/hand-over';
import type { HandedOver } from '../journey/hand-over-record';
import type { OverlayState } from '../journey/overlay-view';
import type { StepId } from '../journey/step-ids';
import type { FormReport } from '../messages/page-answers';
import type { Asking, Notice } from '../messages/popup-state';
import type { VaultEntry } from '../vault/vault';
import { DELIVERY_CHANGES, type DeliveryEvent } from './delivery-changes';
import { GUIDE_CHANGES, type GuideEvent } from './guide-changes';
import { withHandOvers } from './hand-over-changes';
import { HELD_CHANGES, type HeldEvent, withoutLapsed } from './held-changes';
import { PAGE_CHANGES, type PageEvent } from './page-changes';
import type { Now, Transitions } from './state-change';

/** All that the background knows, apart from the passwords themselves, which lie beside it under their ids. */
export interface CourierState {
  guide: GuideSettings;
  held: VaultEntry[];
  waitingSend: WaitingSend | null;
  asking: Asking | null;
  /** The last password that x360Cloud took, without its value: an older one of the same account may be deleted now. */
  delivered: (Delivered & { tabId: number }) | null;
  /** The hand-overs since the guide was started, oldest first. */
  handedOver: HandedOver[];
  /** Whose page a Microsoft tab shows, by tab, as the document that is open there said. */
  accounts: Record<string, string>;
  /** Open documents by the id that their script gave itself. */
  views: Record<string, OpenDocument>;
  /** Where the guide stands, by tab. */
  progress: Record<string, { step: StepId; state: OverlayState }>;
  notice: Notice | null;
  /** Passwords went while nobody looked: the notice of it stands until the popup was opened. */
  isAlerting: boolean;
}

/** One document; `documentId` is `null` in browsers that do not tell it. */
export interface OpenDocument {
  tabId: number;
  documentId: string | null;
  /** What form the page told last; absent until it spoke. */
  told?: Pick<FormReport, 'sight' | 'organization'>;
}

/** Everything that can change the state. */
export type CourierEvent = GuideEvent | HeldEvent | DeliveryEvent | PageEvent;

/** The state of a browser that has just started. */
export const INITIAL_STATE: CourierState = {
  guide: IDLE_GUIDE,
  held: [],
  waitingSend: null,
  asking: null,
  delivered: null,
  handedOver: [],
  accounts: {},
  views: {},
  progress: {},
  notice: null,
  isAlerting: false,
};

const CHANGES: Transitions<CourierEvent> = { ...GUIDE_CHANGES, ...HELD_CHANGES, ...DELIVERY_CHANGES, ...PAGE_CHANGES };

/** The state after an event. Pure: time comes in with it. Every event first lets pass what has run out. */
export function nextState(before: CourierState, event: CourierEvent, time: Now): CourierState {
  const change = CHANGES[event.type] as (state: CourierState, event: CourierEvent, time: Now) => CourierState;
  const current = withoutLapsed(before, time.now);
  return withoutEndedPages(withHandOvers(current, change(current, event, time), event.type, time.now));
}

/** Whether a guide runs or a password is held: only then do scripts of ours run on pages. */
export function isUnderWay({ guide, held }: CourierState): boolean {
  return guide.status !== 'idle' || held.length > 0;
}

/** Where nothing is under way no script runs, so no document speaks any more. */
function withoutEndedPages(state: CourierState): CourierState {
  return isUnderWay(state) || Object.keys(state.views).length === 0 ? state : { ...state, views: {} };
}
