import type { FormSight } from '../journey/form-sight';
import type { GuideSettings } from '../journey/guide-settings';
import type { WaitingSend } from '../journey/hand-over';
import type { HandOverRecord } from '../journey/hand-over-record';
import type { HeldPassword } from '../journey/held-password';
import type { FormQuestion, ReadOutcome, SendOutcome } from '../journey/outcomes';
import type { LostReason, OverlayState } from '../journey/overlay-view';
import type { StepId } from '../journey/step-ids';

/** Everything the popup draws, put together by the background; it holds no password. */
export interface PopupState {
  guide: GuideSettings;
  /** Where the guide stands in the active tab, if it runs there. */
  progress: { step: StepId; state: OverlayState } | null;
  passwords: HeldPassword[];
  destinations: Destination[];
  waitingSend: WaitingSend | null;
  /** The question that stands: the page shows its form meanwhile. */
  asking: Asking | null;
  /** The last password was handed over and none is left. */
  isDelivered: boolean;
  /** The last hand-over of this session, for the ticket note; and the person's own wording of that note, empty where it is the usual one. */
  handedOver: HandOverRecord | null;
  ticketNote: string;
  page: ActivePage;
  isPrivateAllowed: boolean;
  /** Origins (match patterns) that the browser withholds: what is ahead needs them. */
  missingOrigins: string[];
  /** Those that are needed besides where the account is prepared first. */
  missingToPrepare: string[];
  /** What happened last that the person should know: such as why a password is gone. */
  notice: Notice | null;
}

/** A form that the person is asked about before it gets a password. */
export interface Asking {
  passwordId: string;
  tabId: number;
  view: string;
  question: FormQuestion;
  /** Epoch ms after which it lapses. */
  until: number;
}

/** An open x360Cloud tab. */
export interface Destination {
  tabId: number;
  title: string;
  host: string;
  isPrivate: boolean;
  /** In front in its own window. */
  isActive: boolean;
  /** The popup is open over it. */
  isHere: boolean;
  /** The document that told what it shows; `null` while none has spoken (still loading, or opened before the guide). */
  view: string | null;
  organization: string | null;
  sight: FormSight;
}

/** The page that the popup was opened over. */
export type ActivePage =
  | { kind: 'microsoft' | 'x360cloud'; host: string }
  | { kind: 'sign-in' | 'portal'; host: string }
  /** Optional clouds: the address is known, the permission is not granted yet. */
  | { kind: 'grantable'; host: string; origins: string[] }
  | { kind: 'other'; host: string }
  /** The browser keeps the address from us, as Chromium does where user-info stands in it (seen in 156, 2026-11). */
  | { kind: 'untold' };

/** What happened while nobody looked; each has its sentence. */
export type Notice =
  /** `mayBeUsed`: one of them may have come into a form, so that deleting it may break a backup. */
  | { kind: 'expired' | 'locked'; mayBeUsed: boolean }
  | { kind: 'delivered' | 'hand-over-lapsed' }
  /** A page shows a password that there is no room for. */
  | { kind: 'full' }
  /** The tab of a waiting hand-over went to another address; or another password waits in its place. */
  | { kind: 'hand-over-left' | 'hand-over-replaced' }
  /** The page in this tab would not let the bubble stand. */
  | { kind: 'overlay-lost'; reason: LostReason; tabId: number }
  /** Something that the background kept could not be read any more; what could be is still there. */
  | { kind: 'damaged' }
  /** An update of the extension ended what was under way. */
  | { kind: 'updated' }
  | { kind: 'refused'; text: string }
  /** The page took back what was filled. */
  | { kind: 'form-emptied' }
  /** The page with the filled form was left, and said nothing of being submitted. */
  | { kind: 'form-left' }
  /** A waiting hand-over met its form and could not fill it. */
  | { kind: 'hand-over-stopped'; outcome: SendOutcome }
  /** "Use as app password" in the right-click menu held nothing. */
  | { kind: 'selection-refused'; outcome: ReadOutcome };
