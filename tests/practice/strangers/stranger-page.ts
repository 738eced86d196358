import type { StepId } from '../../../utils/journey/step-ids.ts';

/**
 * A page that the product was not written for: made from the evidence alone, in a style of its own. Data only: the address
 * that it is served at, its markup, and what must happen there.
 */
export interface StrangerPage {
  /** Unique; what is strange about it. */
  title: string;
  url: string;
  html: string;
  /** One after another; between them the person acts. */
  moments: Moment[];
}

export interface Moment {
  must: Must;
  /** What the person does then, to the element of this moment unless `to` names another. */
  act?: { kind: 'click' | 'type' | 'choose' | 'back'; to?: string; text?: string };
}

export type Must =
  /** The ring stands on the element. */
  | { kind: 'ring'; step: StepId; on: string }
  /** Settled, in words or stuck, with no ring on anything, and nothing was captured. */
  | { kind: 'no-ring'; steps?: readonly StepId[]; state?: 'words' | 'stuck'; says?: string }
  /** Exactly this password is held, once; the ring stands on `done` where one is named. */
  | {
      kind: 'captured';
      password: string;
      accounts?: readonly (string | null)[];
      done?: string;
      /** Others that the page showed before, and that are held too. */
      before?: readonly string[];
    }
  /** Settled, and nothing was captured, whatever the ring does. */
  | { kind: 'no-capture' }
  /** The bubble repeats the page's own words, with no ring on a guess. */
  | { kind: 'says'; text: string }
  /** The guide is not in the page at all. */
  | { kind: 'no-overlay' };

/** The element that carries the page's mark: what a person would press, type into or look for. */
export const MARK = '[data-mark]';

/** One moment: the ring on the marked element. */
export function ring(step: StepId, on = MARK): Moment[] {
  return [{ must: { kind: 'ring', step, on } }];
}

/** One moment: no ring, honest words. */
export function noRing(steps?: readonly StepId[], more: { state?: 'words' | 'stuck'; says?: string } = {}): Moment[] {
  return [{ must: { kind: 'no-ring', ...(steps ? { steps } : {}), ...more } }];
}

/** One moment: this password is held. The ring stands on the marked element unless `done` is `null`. */
export function captured(
  password: string,
  accounts?: readonly (string | null)[],
  done: string | null = MARK,
): Moment[] {
  return [{ must: { kind: 'captured', password, ...(accounts ? { accounts } : {}), ...(done ? { done } : {}) } }];
}

/** A whole document in one language around a body. */
export function documentOf(body: string, { lang = 'en', title = 'My Sign-Ins', style = '', dir = 'ltr' } = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px/1.5 system-ui;margin:0;padding:16px}${style}</style></head><body>${body}</body></html>`;
}
