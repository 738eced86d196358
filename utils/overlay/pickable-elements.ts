import { findActiveElement, layoutAncestors, queryDeep } from '../dom/composed-tree';
import { matches, rectOf } from '../dom/native-dom';
import { HOST_TAG } from '../dom/own-host';
import { isVisible } from '../look/is-visible';
import { readAccessibleName } from '../look/read-name';
import { readRole } from '../look/read-role';

/** What a person types into. */
const FIELD =
  'textarea, input:not([type="hidden" i], [type="button" i], [type="submit" i], [type="reset" i], [type="image" i], [type="checkbox" i], [type="radio" i], [type="file" i], [type="range" i], [type="color" i])';
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

/**
 * What a person means who points at `element`: the control around an icon or a word, the field of a label, or the element
 * itself. Where a field is asked for, `null` for anything else.
 */
export function findPickable(element: Element, isField: boolean): Element | null {
  const room = document.documentElement.clientWidth * document.documentElement.clientHeight * LARGEST_PART;
  const control = layoutAncestors(element).find((ancestor) => matches(ancestor, PICKABLE));
  const { width, height } = control ? rectOf(control) : new DOMRect();
  const pickable = control && width * height <= room ? control : element;
  const field = pickable instanceof HTMLLabelElement ? pickable.control : pickable;
  if (field && matches(field, FIELD)) return field;
  return isField ? null : pickable;
}

/** Everything that the keyboard can choose from, in the page's order; only the dialog's while a modal one is open. */
export function findPickables(document: Document, isField: boolean): Element[] {
  const modals = queryDeep(document, ':modal');
  return queryDeep(modals.at(-1) ?? document, isField ? FIELD : PICKABLE).filter(
    (element) => element.localName !== HOST_TAG && isVisible(element),
  );
}

/** Where the keyboard's way begins: at the element that has the focus, if it is one of them. */
export function firstPickable(document: Document, pickables: readonly Element[]): Element | undefined {
  const active = findActiveElement(document);
  return pickables.find((element) => element === active);
}

/** Name and kind of an element, to be said. */
export function nameToSay(element: Element): string {
  const name = readAccessibleName(element) || Element.prototype.getAttribute.call(element, 'placeholder') || '';
  return [name, readRole(element)].filter(Boolean).join(', ');
}
