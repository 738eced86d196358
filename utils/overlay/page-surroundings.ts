import { findActiveElement, layoutAncestors } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';

/** The page's focused element, if it is one that the person works in. */
export function focusOf(document: Document): Element | null {
  const active = findActiveElement(document);
  if (!active || active === document.body || active.localName === HOST_TAG) return null;
  return matches(active, 'dialog, [role="dialog"], main') ? null : active;
}

/** The dialog that an element stands in, across shadow roots. */
export function dialogAround(element: Element): Element | null {
  const dialog = 'dialog, [role="dialog"], [role="alertdialog"]';
  return layoutAncestors(element).find((ancestor) => matches(ancestor, dialog)) ?? null;
}

/** The direction in which the page is read. */
export function pageDirection(document: Document): 'ltr' | 'rtl' {
  return getComputedStyle(document.body ?? document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
}
