import { matches, queryAll } from '../dom/native-dom';
import { findBesideMain } from '../look/find-beside-main';
import { isSeen } from '../look/is-visible';
import { lookAt, type Place } from '../look/open-look';
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
    onlyOne(findBesideMain(look).filter((element) => !holdsList(element)))
  );
}
