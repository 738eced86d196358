import { containsDeep, findClosest } from '../dom/composed-tree';
import { ROLE_SELECTORS } from '../look/element-roles';
import type { Look } from '../look/open-look';

/** What authors call an error where no role says so; ASP.NET's validators among them. Source: ASP.NET's public documentation. */
const MARKED = '[class*="error" i], [class*="validation" i], [id*="error" i], [id*="validation" i]';
/** How much of red a text has at least, and of green and blue at most, to be a warning's red; of 255. */
const RED = 140;
const OTHERS = 90;

/**
 * Visible texts that are drawn or named as an error though no role announces them: all of them inside `within`, on the
 * open page those that `isAbout` takes. Nothing that can be pressed.
 */
export function findPlainErrors(look: Look, within: Element | null, isAbout: (text: string) => boolean): Element[] {
  const found = new Set<Element>();
  for (const [text, holders] of look.texts()) {
    if (!within && !isAbout(text)) continue;
    for (const holder of holders) if (!within || containsDeep(within, holder)) found.add(holder);
  }
  return [...found].filter((holder) => isDrawnAsError(holder) && !findClosest(holder, ROLE_SELECTORS.clickable));
}

function isDrawnAsError(element: Element): boolean {
  if (findClosest(element, MARKED)) return true;
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return red >= RED && green <= OTHERS && blue <= OTHERS;
}
