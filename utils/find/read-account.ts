import { findClosest } from '../dom/composed-tree';
import { matches, queryAll, rectOf, textContentOf } from '../dom/native-dom';
import { findBesideMain } from '../look/find-beside-main';
import { isSeen } from '../look/is-visible';
import { type Look, lookAt, type Place } from '../look/open-look';
import { DIALOG, MAIN } from '../look/places';
import type { Locator } from '../sites/site-schema';
import { findMatches } from './find-element';

const ADDRESS = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Where pages say who is signed in. */
const PLACES =
  'header, [role="banner" i], nav, [role="navigation" i], [id^="mectrl" i], [id^="O365_MainLink_Me" i], [class*="persona" i], [class*="account" i]:is(button, [role="button" i])';
const LIST = 'ul, ol, dl, table, [role="list" i], [role="table" i], [role="grid" i], [role="listbox" i]';
const MOST_TEXTS = 500;

/** The element's texts one by one, since they stand side by side without a blank, and what its parts are named. */
function textsIn(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    texts.push((node as Text).data);
  }
  const named = [element, ...queryAll(element, '[aria-label], [title]')];
  return [
    ...texts,
    ...named.flatMap((part) => [part.getAttribute('aria-label') ?? '', part.getAttribute('title') ?? '']),
  ];
}

function addressesIn(element: Element): string[] {
  const found = textsIn(element).flatMap((text) => text.match(ADDRESS) ?? []);
  return found.map((address) => address.toLowerCase());
}

function onlyOne(elements: readonly Element[]): string | null {
  const addresses = new Set(elements.flatMap(addressesIn));
  const [first] = addresses;
  return first !== undefined && addresses.size === 1 ? first : null;
}

/** Lists name other people's addresses, such as those of the sign-in methods. */
function holdsList(element: Element): boolean {
  return matches(element, LIST) || queryAll(element, LIST).length > 0;
}

/**
 * The e-mail address of the signed-in account as the page shows it, in lower case: in the page's own places first, then
 * in header and navigation, then in whatever stands beside the main content. `null` when the page does not say, or says two.
 */
export function readAccount(place: Place, locators: readonly Locator[] = []): string | null {
  // What a modal dialog blocks for the person is still what the page says of the account.
  const look = { ...lookAt(place), isVisible: isSeen };
  for (const locator of locators) {
    const address = onlyOne(findMatches(look, [look.document], locator));
    if (address !== null) return address;
  }
  return (
    onlyOne(look.query(PLACES).filter(look.isVisible)) ??
    onlyOne(findBesideMain(look).filter((element) => !holdsList(element))) ??
    onlyAddressIn(framePartsOf(look))
  );
}

/** Where the page's frame stands: a bar above, a column at either side. CSS pixels of the page, shares of the window. */
const BAR = 140;
const COLUMN = 0.28;
const NARROWEST = 700;
/** What an address stands in that tells of something else: a sentence, a list, a dialog, the page's own matter. */
const MATTER = `${MAIN}, ${DIALOG}, p, footer, [role="contentinfo" i], ul, ol, dl, [role="list" i], [role="table" i], [role="grid" i], [role="listbox" i], [role="row" i], [role="alert" i], form, label, a[href^="mailto:" i]`;
/** Rows from which on a table holds data; fewer lay out a page. */
const MOST_ROWS = 2;
/** Characters of a text that names who is signed in; a longer one is a sentence. */
const LONGEST = 90;

/** The one address that the page's frame shows, by its place alone: a bar, a column or a table that lays out the page. */
function onlyAddressIn(texts: readonly string[]): string | null {
  const found = new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()));
  const [first] = found;
  return first !== undefined && found.size === 1 ? first : null;
}

function framePartsOf(look: Look): string[] {
  const { innerWidth, scrollX, scrollY } = look.document.defaultView ?? window;
  const isFramed = (element: Element): boolean => {
    const { top, left, right, width } = rectOf(element);
    if (width === 0 || findClosest(element, MATTER) || isInData(element)) return false;
    if (top + scrollY < BAR) return true;
    if (innerWidth < NARROWEST) return false;
    return right + scrollX <= innerWidth * COLUMN || left + scrollX >= innerWidth * (1 - COLUMN);
  };
  const holders = [...look.texts()].flatMap(([text, elements]) => (text.includes('@') ? elements : []));
  return [...new Set(holders)]
    .filter((holder) => look.isVisible(holder) && isFramed(holder))
    .map((holder) => textContentOf(holder).replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= LONGEST);
}

function isInData(element: Element): boolean {
  const table = findClosest(element, 'table');
  if (!table) return false;
  return queryAll(table, 'th').length > 0 || queryAll(table, ':scope > tr, :scope > tbody > tr').length > MOST_ROWS;
}
