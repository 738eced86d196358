import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { layoutAncestors, queryDeep } from '../dom/composed-tree';
import { matches, rectOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { isVisible } from '../page/is-visible';

/** What a person can press or type into. */
const PICKABLE = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  'label',
  '[contenteditable="true"]',
  '[tabindex]:not([tabindex="-1"])',
  ...['button', 'link', 'tab', 'option', 'menuitem', 'radio', 'checkbox', 'switch', 'combobox', 'textbox', 'row'].map(
    (role) => `[role="${role}"]`,
  ),
].join(', ');
/** A clickable thing larger than this part of the window is a frame around what was meant. */
const LARGEST_PART = 0.5;

/** What a person means who points at `element`: the control around an icon or a word, or the element itself. */
export function findPickable(element: Element): Element {
  const room = document.documentElement.clientWidth * document.documentElement.clientHeight * LARGEST_PART;
  const control = layoutAncestors(element).find((ancestor) => matches(ancestor, PICKABLE));
  const { width, height } = control ? rectOf(control) : new DOMRect();
  return control && width * height <= room ? control : element;
}

/** Everything that the keyboard can choose from, in the page's order; only the dialog's while a modal one is open. */
export function findPickables(document: Document): Element[] {
  const modals = queryDeep(document, ':modal');
  return queryDeep(modals.at(-1) ?? document, PICKABLE).filter(
    (element) => element.localName !== HOST_TAG && isVisible(element),
  );
}

/** Name and kind of an element, to be said. */
export function nameToSay(element: Element): string {
  const name = computeAccessibleName(element) || Element.prototype.getAttribute.call(element, 'placeholder') || '';
  return [name, getRole(element)].filter(Boolean).join(', ');
}
