import type { Brief } from '../messages/brief';
import type { Request } from '../messages/contract';
import type { PageMessage } from '../messages/page-messages';
import type { PickTarget } from '../sites/knowledge';
import type { Page } from '../sites/site-schema';
import type { WantedTexts } from '../watch/watch-page';
import type { ActingSite } from './acting';
import type { Plan } from './plan';

/** What a look may know of the moment. */
export interface Moment {
  brief: Brief;
  /** The site's built-in pages. */
  pages: readonly Page[];
  /** This document's id among messages. */
  view: string;
  isSettled: boolean;
  isAskedStuck: boolean;
  /** The person asked to be shown the password that the new one replaced. */
  isOldAskedFor: boolean;
}

/** The part of the guide that differs between Microsoft's pages and x360Cloud's. */
export interface PageSite extends ActingSite {
  /** Starts what the site watches by itself. */
  start?(page: PageApi, signal: AbortSignal): void;
  /** Looks at the page and decides what to show; `null` shows nothing. Called after each change of the page. */
  look(moment: Moment): { plan: Plan | null; key: string };
  /** Texts that must not be missed: `onText` is called at once, within the change's own task, and tells whether it found one. */
  texts?: Omit<WantedTexts, 'onText'> & { onText(moment: Moment): boolean };
  isExpectingPassword?(): boolean;
  /** Takes what the person selected on the page for the password, on their order. */
  useSelection?(moment: Moment): void;
  /** Answers an order that only this site knows. */
  receive?(message: FormOrder, moment: Moment): Promise<unknown>;
  /** What the person teaches by pointing at this element, and what to ask for next; by default the step's element. */
  pickTargets?(element: Element): PickTarget[] | null;
}

/** What a site may ask of the page's guide. */
export interface PageApi {
  look(): void;
  tell(request: Request): void;
  moment(): Moment;
}

/** The orders that concern a form. */
export type FormOrder = Extract<PageMessage, { type: `form:${string}` }>;
