import type { GuideSettings } from '../journey/guide-settings';
import type { AskedForm, Delivered, WaitingSend } from '../journey/hand-over';
import type { HeldFact } from '../journey/held-password';
import type { Knowledge } from '../sites/knowledge';
import type { SiteData } from '../sites/site-data';

/** What a content script is told: never a password, an id, or whose another password is. */
export interface Brief {
  guide: GuideSettings;
  held: HeldFact[];
  /** Whether one more password from this tab would be held. */
  hasRoom: boolean;
  /** What is known of this page's host beyond the built-in data. */
  knowledge: Knowledge;
  /** The name that a new app password gets. */
  appPasswordName: string;
  /** The delivery that waits for its form in this very tab, or `null`. */
  waitingSend: Pick<WaitingSend, 'account' | 'until'> | null;
  delivered: Delivered | null;
  /** The form in this very tab that the popup asks about now: it is ringed and its fields are numbered. */
  asking: AskedForm | null;
}

/** What a content script is told when its document opens: besides the brief, what is known of its site by heart. */
export interface Opening extends SiteData {
  brief: Brief;
}
