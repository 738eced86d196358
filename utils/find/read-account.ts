import { containsDeep, findClosest } from '../dom/composed-tree';
import { matches, queryAll, rectOf } from '../dom/native-dom';
import { findLayers } from '../look/find-layers';
import { isSeen } from '../look/is-visible';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import { DIALOG, MAIN } from '../look/places';
import type { Locator } from '../sites/site-schema';
import { findMatches } from './find-element';

const ADDRESS = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** A text that says more than an address may say anything of it: "Signed in as", "Your administrator:", "Write to". */
const ALONE = new RegExp(`^[^\\p{L}\\p{N}]*${ADDRESS.source}[^\\p{L}\\p{N}]*$`, 'u');
/** An address to write to is another's. */
const CONTACT = 'a[href^="mailto:" i]';
/** Where pages say who is signed in. */
const PLACES =
  'header, [role="banner" i], nav, [role="navigation" i], [id^="mectrl" i], [id^="O365_MainLink_Me" i], [class*="persona" i], [class*="account" i]:is(button, [role="button" i])';
const MOST_TEXTS = 500;

/** The element's texts one by one, since they stand side by side without a blank, and the addresses in what its parts are named. */
function textsIn(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    if (node.parentElement && !findClosest(node.parentElement, CONTACT)) texts.push((node as Text).data);
  }
  const named = [element, ...queryAll(element, '[aria-label], [title]')].filter((part) => !matches(part, CONTACT));
  const names = named.flatMap((part) => [part.getAttribute('aria-label') ?? '', part.getAttribute('title') ?? '']);
  return [...texts, ...names.flatMap((name) => name.match(ADDRESS) ?? [])];
}

/** The one address that the texts name, in lower case, where it stands alone in one of them; `null` where they name two. */
function onlyAddressIn(texts: readonly string[]): string | null {
  const found = texts.flatMap((text) => text.match(ADDRESS) ?? []).map((address) => address.toLowerCase());
  const [first, ...others] = new Set(found);
  return first !== undefined && others.length === 0 && texts.some((text) => ALONE.test(text)) ? first : null;
}

/**
 * The e-mail address of the signed-in account as the page shows it, in lower case: in the page's own places first, then
 * in header and navigation, then wherever its frame stands; the first that shows any address decides. `null` when the page does not say, or says two:
 * a wrong one is worse than none, since the person is asked where there is none.
 */
export function readAccount(place: LookSource, locators: readonly Locator[] = []): string | null {
  // What a modal dialog blocks for the person is still what the page says of the account.
  const look = { ...lookAt(place), isVisible: isSeen };
  const readings = [
    ...locators.map((locator) => () => findMatches(look, [look.document], locator).flatMap(textsIn)),
    () => look.query(PLACES).filter(look.isVisible).flatMap(textsIn),
    () => textsOfFrame(look),
  ];
  for (const read of readings) {
    const addresses = read().filter((text) => text.includes('@'));
    if (addresses.length > 0) return onlyAddressIn(addresses);
  }
  return null;
}

/** Where the page's frame stands: a bar above, a column at either side. CSS pixels of the page, shares of the window. */
const BAR = 140;
const COLUMN = 0.28;
const NARROWEST = 700;
/** What an address stands in that tells of something else: a list, a dialog, the page's own matter. */
const MATTER = `${MAIN}, ${DIALOG}, ${CONTACT}, footer, [role="contentinfo" i], ul, ol, dl, [role="list" i], [role="table" i], [role="grid" i], [role="listbox" i], [role="row" i], [role="alert" i], form, label`;
/** Rows from which on a table holds data; fewer lay out a page. */
const MOST_ROWS = 2;

/** The texts with an address that the page's frame shows, by its place alone: a bar, a column or a table that lays out the page. */
function textsOfFrame(look: Look): string[] {
  const { innerWidth, scrollX, scrollY } = look.document.defaultView ?? window;
  const { modal } = findLayers(look);
  const isFramed = (element: Element): boolean => {
    const { top, left, right, width } = rectOf(element);
    if (width === 0 || findClosest(element, MATTER) || isInData(element)) return false;
    if (modal && containsDeep(modal, element)) return false;
    if (top + scrollY < BAR) return true;
    if (innerWidth < NARROWEST) return false;
    return right + scrollX <= innerWidth * COLUMN || left + scrollX >= innerWidth * (1 - COLUMN);
  };
  const isShown = (holder: Element): boolean => look.isVisible(holder) && isFramed(holder);
  return [...look.texts()].flatMap(([text, holders]) => (text.includes('@') && holders.some(isShown) ? [text] : []));
}

function isInData(element: Element): boolean {
  const table = findClosest(element, 'table');
  if (!table) return false;
  return queryAll(table, 'th').length > 0 || queryAll(table, ':scope > tr, :scope > tbody > tr').length > MOST_ROWS;
}
