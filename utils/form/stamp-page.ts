import { findShadowRoots } from '../dom/composed-tree';
import { queryAll, rectOf } from '../dom/native-dom';
import { isOwnHost } from '../dom/own-host';
import { indexOf } from '../dom/page-index';
import { isSecretField, isShut } from './find-fields';
import { hashText } from './hash-text';
import { isOwnEmail } from './own-email';

/** More elements than this are compared no faster than their form is recognised anew. */
const MOST_ELEMENTS = 400;
/** By what a look tells what a person sees: a style sheet changes it without a mutation, a pseudo-class too. */
const STYLES = [
  'display visibility opacity filter position z-index overflow clip-path mask-image pointer-events direction',
  'white-space font-family background-color background-image',
].flatMap((names) => names.split(' '));

/**
 * A stamp of the page as it is now: as long as it stays the same, nothing has changed that a form is recognised by. Holds
 * no password. `null` where nobody watches the page, or it is too large to be compared.
 */
export function stampPage(document: Document): string | null {
  const index = indexOf(document);
  if (!index || Document.prototype.getElementsByTagName.call(document, '*').length > MOST_ELEMENTS) return null;
  const elements = [document, ...findShadowRoots(document)].flatMap((tree) => queryAll(tree, '*'));
  if (elements.length > MOST_ELEMENTS) return null;
  const states = elements
    .filter((element) => !isOwnHost(element))
    .map((element) => [lookOf(element), ...valueOf(element)]);
  return JSON.stringify([index.changes(), innerWidth, innerHeight, states]);
}

function lookOf(element: Element): string {
  if (!Element.prototype.checkVisibility.call(element)) return '';
  const { x, y, width, height } = rectOf(element);
  const style = getComputedStyle(element);
  return [x, y, width, height, ...STYLES.map((name) => style.getPropertyValue(name))].join();
}

/** What stands in a field, in a digest: a page may show a password as text. What we wrote says as much as an empty field; a secret only whether anything stands in one that is shut. */
function valueOf(element: Element): unknown[] {
  if (element instanceof HTMLSelectElement) return Array.from(element.selectedOptions, ({ index }) => index);
  if (!(element instanceof HTMLInputElement)) return [];
  const { value, checked, readOnly } = element;
  const said = isSecretField(element) ? readOnly && value !== '' : hashText(isOwnEmail(value) ? '' : value);
  return [said, checked, isShut(element)];
}
