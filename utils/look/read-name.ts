import { labelsOf } from '../dom/labels-of';
import { attributeOf, childNodesOf, localNameOf, matches, queryAll, rootOf, textContentOf } from '../dom/native-dom';
import { isSilent, readRole } from './read-role';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Roles of what is named by its contents, of what may have no name, and of what has a value beside its name. */
const BY_CONTENT = words(
  'button cell checkbox columnheader gridcell heading label legend link menuitem menuitemcheckbox menuitemradio option radio row rowheader switch tab tooltip treeitem',
);
const NAMELESS = words(
  'caption code deletion emphasis generic insertion none paragraph presentation strong subscript superscript',
);
const LISTS = words('combobox listbox');
const RANGES = words('meter progressbar scrollbar slider spinbutton');
const CONTROLS = new Set(['button', 'textbox', ...LISTS, ...RANGES]);

/** What stands in an element to be its name, and the attributes that hold one. */
const TITLE_TAG: Readonly<Record<string, string>> = { fieldset: 'legend', table: 'caption', svg: 'title' };
const NAMED_BY = [
  ['img, area, input[type="image" i]', 'alt'],
  ['optgroup', 'label'],
  ['input:is([type="button" i], [type="submit" i], [type="reset" i])', 'value'],
] as const;
const LABELLED = 'button, input, meter, output, progress, select, textarea';

/** How a name was come to: by a reference, through a label, as a part of another name. */
interface Way {
  isReferenced?: boolean;
  isInLabel?: boolean;
  isPart?: boolean;
}

/**
 * The name that a screen reader says for an element, as W3C's Accessible Name and Description Computation has it, without
 * what style sheets write; empty where it has none. In one line.
 */
export function readAccessibleName(element: Element): string {
  if (NAMELESS.has(readRole(element))) return '';
  return nameOf(element, {}, new Set()).trim().replace(/\s\s+/g, ' ');
}

/** @param seen what spoke already: nothing speaks twice in one name */
function nameOf(node: Node, way: Way, seen: Set<Node>): string {
  if (seen.has(node)) return '';
  const references = node instanceof Element && !way.isReferenced && !isHidden(node) ? referencesOf(node, seen) : [];
  const { isInLabel = false } = way;
  if (references.length > 0)
    return references.map((one) => nameOf(one, { isInLabel, isReferenced: true }, seen)).join(' ');
  seen.add(node);
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || (isHidden(node) && !way.isReferenced)) return '';
  const role = readRole(node);
  // A field in a label is said with its value, not with its name.
  const isValue = way.isPart === true && CONTROLS.has(role);
  const own = isValue
    ? null
    : attributeOf(node, 'aria-label').trim() || (isSilent(role) ? null : nativeName(node, role, seen));
  if (own !== null) return own;
  if (role === 'menu') return '';
  const value = isValue || isInLabel || way.isReferenced ? valueOf(node, role, isInLabel, seen) : null;
  if (value !== null) return value;
  const isByContent = way.isPart || way.isReferenced || BY_CONTENT.has(role) || localNameOf(node) === 'caption';
  return (isByContent && contentOf(node, isInLabel, seen)) || (way.isPart ? '' : attributeOf(node, 'title'));
}

/** What `aria-labelledby` names, the first time it is asked. */
function referencesOf(element: Element, seen: Set<Node>): Element[] {
  const attribute = Element.prototype.getAttributeNode.call(element, 'aria-labelledby');
  if (!attribute || seen.has(attribute)) return [];
  const elements = idReferences(element, 'aria-labelledby');
  if (elements.length > 0) seen.add(attribute);
  return elements;
}

function idReferences(element: Element, attribute: string): Element[] {
  const root = rootOf(element);
  const ids = attributeOf(element, attribute).split(' ');
  return ids.flatMap((id) => root?.getElementById(id) ?? []);
}

function isHidden(element: Element): boolean {
  if (matches(element, '[hidden], [aria-hidden="true"]')) return true;
  const { display, visibility } = getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

/** The name that HTML and SVG give an element by means of their own; `null` where there is none. */
function nativeName(element: Element, role: string, seen: Set<Node>): string | null {
  const tag = localNameOf(element);
  const titleTag = TITLE_TAG[tag];
  if (titleTag !== undefined) {
    const title = childNodesOf(element).find((child) => child instanceof Element && localNameOf(child) === titleTag);
    if (title || tag === 'svg') return title ? (tag === 'svg' ? textContentOf(title) : nameOf(title, {}, seen)) : null;
  }
  const written = NAMED_BY.find(([selector]) => matches(element, selector))?.[1];
  const name = written === undefined ? '' : attributeOf(element, written);
  if (name.trim() !== '') return name;
  const type = element instanceof HTMLInputElement ? element.type : '';
  if (type === 'submit') return 'Submit';
  if (type === 'reset') return 'Reset';
  const labels = matches(element, LABELLED) ? labelsOf(element) : [];
  if (labels.length > 0) {
    const names = labels.map((label) => nameOf(label, { isInLabel: true, isPart: true }, seen));
    return names.filter(Boolean).join(' ');
  }
  if (type === 'image') return attributeOf(element, 'title').trim() || 'Submit Query';
  return (role === 'button' && contentOf(element, false, seen)) || null;
}

/** What the element has chosen, set or written in it; `null` where it is none that has a value. */
function valueOf(element: Element, role: string, isInLabel: boolean, seen: Set<Node>): string | null {
  if (LISTS.has(role)) {
    const chosen =
      element instanceof HTMLSelectElement ? element.selectedOptions : queryAll(element, '[aria-selected="true"]');
    if (chosen.length === 0) return element instanceof HTMLInputElement ? element.value : '';
    return Array.from(chosen, (option) => nameOf(option, { isInLabel, isPart: true }, seen)).join(' ');
  }
  const value = ['aria-valuetext', 'aria-valuenow', 'value'].find((name) => element.hasAttribute(name));
  if (RANGES.has(role)) return value === undefined ? '' : attributeOf(element, value);
  if (role !== 'textbox') return null;
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? element.value : textContentOf(element);
}

/** The names of all that stands in an element, with blanks between what stands in boxes of its own. */
function contentOf(element: Element, isInLabel: boolean, seen: Set<Node>): string {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const parts = assigned.length > 0 ? assigned : [...childNodesOf(element), ...idReferences(element, 'aria-owns')];
  const names = parts.map((part) => {
    const name = nameOf(part, { isInLabel, isPart: true }, seen);
    return part instanceof Element && getComputedStyle(part).display !== 'inline' ? ` ${name} ` : name;
  });
  return names.join('').trim();
}
