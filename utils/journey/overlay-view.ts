import type { StepId } from './step-ids';

/** What the overlay is doing; the value of its `data-state` attribute. */
export const OVERLAY_STATES = ['pointing', 'waiting', 'words', 'stuck', 'captured', 'paused'] as const;
export type OverlayState = (typeof OVERLAY_STATES)[number];

/** Why the overlay gave up: the page took it away, hid it, or kept covering it. */
export const LOST_REASONS = ['removed', 'hidden', 'covered'] as const;
export type LostReason = (typeof LOST_REASONS)[number];

/** The buttons that a bubble may offer. Which of them it shows is the view's decision. */
export type OverlayAction =
  | 'do-it-for-me'
  | 'stuck'
  | 'looks-different'
  | 'pause'
  | 'resume'
  | 'check-again'
  | 'show-old'
  | 'step-done'
  | 'report-page'
  | 'help'
  | 'reload'
  /** What the person selected on the page is the password. */
  | 'use-selection'
  /** The button that is pointed at by its place only. */
  | 'press-this'
  /** What a held password, and a journey that is done, lead on to. */
  | 'go-to-x360cloud'
  | 'next-client'
  | 'stop';

/** A link to where something can be mended. */
interface OverlayLink {
  text: string;
  href: string;
}

/** Everything the overlay draws, decided beforehand: the overlay only draws it. Texts are already in the person's language. */
export interface OverlayView {
  step: StepId;
  /** Where the step stands on the path that the person chose. */
  place: { at: number; of: number };
  state: OverlayState;
  /** The element that the ring stands on, or `null` for a bubble without an anchor. */
  target: Element | null;
  /** What the bubble speaks of besides the target: its text is not to be covered. */
  subject?: Element | null;
  title: string;
  /** All is done: a check mark says so. */
  isDone?: boolean;
  /** One or two short sentences; the last names the next act. */
  text: string;
  /** Causes and remedies, for `stuck`. */
  causes?: { text: string; link?: OverlayLink }[];
  actions: OverlayAction[];
  /** Numbers that stand on elements of the page. */
  marks?: readonly { element: Element; number: number }[];
}
