import type { Page } from 'puppeteer';
import type { Stage } from '../e2e/harness/stage.ts';
import type { PracticeServer } from '../practice/server.ts';

/** What is looked at: the toolbar popup, the bubble on a page, or a page of the extension's own in a tab. */
export type Subject = 'popup' | 'bubble' | 'page';

/** One state of one subject, as a person meets it. */
export interface Scene {
  subject: Subject;
  /** The state in words; with the subject, the picture's file name too. */
  name: string;
  /** Changes the practice sites before their pages open. */
  prepare?: (server: PracticeServer) => void;
  /** Plays up to the state; gives back what is pictured. */
  reach(stage: Stage): Promise<Page>;
}
