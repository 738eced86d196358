import { containsDeep, findClosest } from '../dom/composed-tree';
import type { ValueSayings } from './judge-value';
import { isSureToken, isWordLike } from './password-token';

/** A text that could be the password, the element that shows it, and what is said of it. */
export interface Candidate {
  value: string;
  element: Element;
  sayings: ValueSayings;
}

/** Places whose words are never a password, whatever they look like. */
const CONTROL =
  'button, a, summary, select, option, nav, [role="button" i], [role="link" i], [role="tab" i], [role="option" i], [role="menuitem" i], [role="navigation" i], [contenteditable]:not([contenteditable="false" i])';
/** Titles, and bars that tell of an error. */
const TITLE =
  'h1, h2, h3, h4, h5, h6, [role="heading" i], label, legend, caption, th, [role="alert" i], [data-testid="message-bar-error"]';
/** Places that set a value apart. */
export const BOX = 'code, pre, samp, kbd, output';

/** What a control sets apart within itself is no caption of it: such a button copies it. */
function isCaption(element: Element): boolean {
  const control = findClosest(element, CONTROL);
  const box = findClosest(element, BOX);
  return control !== null && !(box && box !== control && containsDeep(control, box));
}

/**
 * A candidate with what its value and its place say.
 *
 * @param isGrouped the page shows it in groups with blanks between them, which the value does not hold
 */
export function candidateOf(
  value: string,
  element: Element,
  captions: ValueSayings['captions'],
  is: ValueSayings['is'],
  isGrouped = false,
): Candidate {
  const isLetters = isSureToken(value);
  const said: ValueSayings['is'] = {
    'is-sixteen': isLetters && !isGrouped,
    'is-odd': !isLetters,
    'is-word': isWordLike(value),
    'has-digit': /\d/.test(value),
    'is-on-control': isCaption(element),
    'is-in-title': findClosest(element, TITLE) !== null,
    'is-set-apart': findClosest(element, BOX) !== null,
    ...is,
  };
  return { value, element, sayings: { captions, is: said } };
}
