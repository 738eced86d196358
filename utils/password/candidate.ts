import { findClosest } from '../dom/composed-tree';

/** What makes a text more than a chance: its label, its box, or a copy button beside it. */
export type Anchor = 'label' | 'box' | 'copy';

/** A text that could be the password, the element that shows it, and what speaks for it. */
export interface Candidate {
  value: string;
  element: Element;
  anchors: Anchor[];
  /** The page shows it in groups with blanks between them, which the value does not hold. */
  isGrouped?: boolean;
}

/** Places whose words are never a password, whatever they look like. */
const NEVER =
  'button, a, summary, select, option, nav, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="navigation" i], [contenteditable]:not([contenteditable="false" i])';
/** Places that a password stands in only behind its own label: titles, and bars that tell of an error. */
const TITLES =
  'h1, h2, h3, h4, h5, h6, [role="heading" i], label, legend, caption, th, [role="alert" i], [data-testid="message-bar-error"]';
/** Places that set a value apart. */
export const BOX = 'code, pre, samp, kbd, output';

/** Whether a password may stand in this place: titles hold one behind its own label only, controls never. */
export function isAllowedPlace(element: Element, isLabelled: boolean): boolean {
  if (findClosest(element, NEVER)) return false;
  return isLabelled || findClosest(element, TITLES) === null;
}

/** What the place itself says for a value that stands in it. */
export function boxAnchor(element: Element): Anchor[] {
  return findClosest(element, BOX) ? ['box'] : [];
}
