import type { AskedForm, Delivered, GuideSettings, HandOver } from '../journey/guide-settings';
import type { HeldPassword } from '../journey/held-password';
import type { Knowledge } from '../sites/knowledge';

/** What a content script is told: never a password. */
export interface Brief {
  guide: GuideSettings;
  held: HeldPassword[];
  /** What is known of this page's host beyond the built-in data. */
  knowledge: Knowledge;
  /** The name that a new app password gets. */
  appPasswordName: string;
  /** The delivery that waits for its form in this very tab, or `null`. */
  handOver: HandOver | null;
  delivered: Delivered | null;
  /** The form in this very tab that the popup asks about now: it is ringed and its fields are numbered. */
  asking: AskedForm | null;
}
