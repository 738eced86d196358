import * as z from 'zod/mini';
import { HOST_GROUPS } from './hosts';
import { type SitePack, sitePackSchema } from './knowledge';
import { LABELS } from './labels';
import { parseJson, placeOf, quote } from './read-json';
import type { Locator } from './site-schema';

/** Larger than this, in bytes, is no site pack. */
export const LARGEST_PACK = 512 * 1024;
const MOST_STARS = 6;
/** Each is looked for on every page of its hosts. */
const MOST_SELECTORS = 300;
/** What makes a browser look through all the others for each element. */
const COSTLY = /:nth-(?:last-)?child\([^)]*\sof\s/i;

/** Why a text is not taken as a site pack; each has its sentence. */
export type SitePackProblem =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  /** `where` is the place in the pack, such as `pages[0].steps[1].step`; empty for the whole. */
  | { kind: 'not-a-pack'; where: string }
  | { kind: 'unknown-label'; label: string }
  | { kind: 'unknown-host'; host: string }
  | { kind: 'broken-selector'; selector: string };

/** The pack, or why the text is none. */
export type ParsedSitePack = { ok: true; pack: SitePack } | { ok: false; problem: SitePackProblem };

/**
 * Reads a site pack: locators and labels, on addresses that the product knows already. Whatever is not plainly that is
 * refused whole.
 *
 * @param isSelector whether the browser takes a text as a CSS selector
 */
export function parseSitePack(text: string, isSelector: (css: string) => boolean): ParsedSitePack {
  if (text.length > LARGEST_PACK || new TextEncoder().encode(text).length > LARGEST_PACK)
    return refuse({ kind: 'too-large' });
  const json = parseJson(text);
  if (json === undefined) return refuse({ kind: 'not-json' });
  const parsed = z.safeParse(sitePackSchema, json);
  if (!parsed.success) return refuse({ kind: 'not-a-pack', where: placeOf(parsed.error.issues[0]) });
  const problem = findProblem(parsed.data, isSelector);
  return problem ? refuse(problem) : { ok: true, pack: parsed.data };
}

function findProblem({ pages, labels }: SitePack, isSelector: (css: string) => boolean): SitePackProblem | undefined {
  const host = pages.flatMap((page) => page.hosts).find((id) => !Object.hasOwn(HOST_GROUPS, id));
  if (host !== undefined) return { kind: 'unknown-host', host: quote(host) };
  const place = pages.findIndex(({ paths }) => paths.some((path) => path.split('*').length - 1 > MOST_STARS));
  if (place >= 0) return { kind: 'not-a-pack', where: `pages[${place}].paths` };
  const locators = pages.flatMap(locatorsOf);
  const isKnown = (label: string) => Object.hasOwn(LABELS, label) || Object.hasOwn(labels ?? {}, label);
  const label = locators.flatMap((locator) => labelOf(locator) ?? []).find((key) => !isKnown(key));
  if (label !== undefined) return { kind: 'unknown-label', label: quote(label) };
  const selectors = new Set(locators.flatMap((locator) => (locator.by === 'css' ? [locator.css] : [])));
  if (selectors.size > MOST_SELECTORS) return { kind: 'not-a-pack', where: `pages: ${selectors.size} selectors` };
  const selector = [...selectors].find((css) => !isSelector(css) || COSTLY.test(css));
  return selector === undefined ? undefined : { kind: 'broken-selector', selector: quote(selector) };
}

function locatorsOf({ steps }: SitePack['pages'][number]): Locator[] {
  return steps.flatMap(({ targets, missingWhen = [] }) => [
    ...targets.flatMap(({ locators, when = [], unless = [], whenOwnRow = [], unlessOwnRow = [] }) => [
      ...locators,
      ...when,
      ...unless,
      ...whenOwnRow,
      ...unlessOwnRow,
    ]),
    ...missingWhen,
  ]);
}

function labelOf(locator: Locator): string | undefined {
  return 'label' in locator ? locator.label : undefined;
}

function refuse(problem: SitePackProblem): ParsedSitePack {
  return { ok: false, problem };
}
