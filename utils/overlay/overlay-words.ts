import type { OverlayAction } from '../journey/overlay-view';
import type { Phase } from '../journey/step-ids';

/** The overlay's own sentences, in the language of `language`. The view's texts are in the same language. */
export interface OverlayWords {
  /** BCP 47 tag of the sentences, and the direction they are written in. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Accessible name of the bubble. */
  name: string;
  /** "Step 8 of 16". */
  progress: (step: number, count: number) => string;
  phases: Record<Phase, string>;
  actions: Record<OverlayAction, string>;
  /** Name of the button that puts the bubble into another corner, and back. */
  moveAside: string;
  moveBack: string;
  /** Where the target is that the person scrolled away from, or that something lies over it; and the button that goes there. */
  away: Record<'above' | 'below' | 'beside' | 'covered', string>;
  showMe: string;
  /** How the keyboard reaches the bubble; spoken once, and written small while the keyboard is inside. */
  reachHint: string;
  leaveHint: string;
  pick: PickWords;
}

/** What is said, beside the question, while the person points at an element. */
interface PickWords {
  keys: string;
  skip: string;
  cancel: string;
}
