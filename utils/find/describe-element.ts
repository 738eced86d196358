import { parentOf } from '../dom/composed-tree';
import { queryAll, rootOf, shadowRootOf } from '../dom/native-dom';
import { ROLE_SELECTORS } from '../look/element-roles';
import { type Look, openLook } from '../look/open-look';
import { readAccessibleName } from '../look/read-name';
import type { Evidence, Locator } from '../sites/site-schema';
import { findMatches } from './find-element';
import { isCaptionFitToKeep, isHookFitToKeep } from './is-fit-to-keep';
import { readAccount } from './read-account';

/** An element as the person pointed at it: a ladder of locators, and the caption that they name by `captionLabel`. */
export interface Description {
  locators: Locator[];
  /** The element's short name, such as "App password"; `null` when it has none that is fit to keep. */
  caption: string | null;
}

/** Attributes that pages keep from release to release, best first. */
const STABLE_ATTRIBUTES = [
  'data-testid',
  'data-automation-id',
  'data-bi-id',
  'id',
  'name',
  'formcontrolname',
  'ng-model',
];
const ROLES = ['button', 'link', 'tab', 'option', 'menuitem', 'radio', 'checkbox', 'combobox', 'textbox'] as const;
const FIELDS = 'input:not([type="button" i], [type="submit" i]), textarea, select, [contenteditable]';
const ADDRESS = /(?<![^\s@()<>,;:])[^\s@()<>,;:]+@[^\s@()<>,;:]+/g;
const LONGEST_PATH = 14;
const LONGEST_SELECTOR = 300;

/**
 * Describes an element so that it is found again on another day: by an attribute that pages keep, by role and name, and
 * last by its place. Each rung is tried on the page and kept only if it finds this element alone. Holds no values, and
 * nothing of the addresses that the page shows.
 *
 * @param captionLabel the label key under which the caption will be known
 * @returns no locators when nothing tells the element from others
 */
export function describeElement(element: Element, captionLabel: string, today: Date): Description {
  const document = element.ownerDocument;
  const evidence: Evidence = { kind: 'own', seen: today.toISOString().slice(0, 10) };
  const personal = wordsOfAddresses(openLook(document));
  const caption = readCaption(element, personal);
  const look = openLook(document, caption === null ? {} : { [captionLabel]: { und: [caption] } });
  const paths = pathSelector(element, personal);
  const named = caption === null ? [] : namedLocators(element, captionLabel, evidence);
  const locators = findingOnly(element, look, [
    ...attributeSelectors(element, personal).map((css): Locator => ({ by: 'css', css, evidence })),
    ...named,
    ...(caption === null ? [] : paths.map((css): Locator => ({ by: 'css', css, label: captionLabel, evidence }))),
  ]);
  // A place alone may be another thing's tomorrow: only where there is nothing better.
  const places = paths.map((css): Locator => ({ by: 'css', css, evidence }));
  const kept = locators.length > 0 ? locators : findingOnly(element, look, places);
  return { locators: kept, caption: kept.some((locator) => 'label' in locator) ? caption : null };
}

/** Those locators that find this element and no other. */
function findingOnly(element: Element, look: Look, candidates: readonly Locator[]): Locator[] {
  return candidates.filter((locator) => {
    const [first, ...more] = findMatches(look, [look.document], locator);
    return first === element && more.length === 0;
  });
}

/** Names and organizations in the addresses that the page shows: the signed-in account's, a tenant's. */
function wordsOfAddresses(look: Look): string[] {
  const shown = [...look.texts().keys()].flatMap((text) => text.match(ADDRESS) ?? []);
  const addresses = [...shown, readAccount(look.document) ?? ''].map((address) => address.toLowerCase().split('@'));
  const words = addresses.flatMap(([name = '', domain = '']) => [
    name,
    ...name.split(/[._-]/),
    domain.split('.')[0] ?? '',
  ]);
  return [...new Set(words)].filter((word) => word.length > 2);
}

/** A name that is a caption rather than somebody's datum: a name made of its contents may hold a field's value. */
function readCaption(element: Element, personal: readonly string[]): string | null {
  if (queryAll(element, FIELDS).length > 0) return null;
  const name = readAccessibleName(element).replace(/\s+/g, ' ').trim();
  const value: unknown = element.matches(FIELDS) ? Reflect.get(element, 'value') : null;
  const isValue = typeof value === 'string' && value.trim() !== '' && name.includes(value.replace(/\s+/g, ' ').trim());
  return !isValue && isCaptionFitToKeep(name, personal) ? name : null;
}

function attributeSelectors(element: Element, personal: readonly string[]): string[] {
  return STABLE_ATTRIBUTES.flatMap((attribute) => {
    const value = Element.prototype.getAttribute.call(element, attribute) ?? '';
    if (!isHookFitToKeep(attribute, value, personal)) return [];
    return [`${CSS.escape(element.localName)}[${attribute}="${CSS.escape(value)}"]`];
  });
}

function namedLocators(element: Element, label: string, evidence: Evidence): Locator[] {
  const role = ROLES.find((name) => element.matches(ROLE_SELECTORS[name]));
  if (element.matches('input[type="password" i]'))
    return [{ by: 'css', css: 'input[type="password" i]', label, evidence }];
  if (!role) return [{ by: 'text', label, evidence }];
  const byRole: Locator = { by: 'role', role, label, evidence };
  return role === 'textbox' ? [{ by: 'field', label, evidence }, byRole] : [byRole, { by: 'card', label, evidence }];
}

/** The element's place below its nearest ancestor with a steady id or test id, in its own tree; else below its root. */
function pathSelector(element: Element, personal: readonly string[]): string[] {
  const parts: string[] = [];
  for (let at: Element | null = element; at && parts.length < LONGEST_PATH; at = parentInTree(at)) {
    const [anchor] = at === element ? [] : attributeSelectors(at, personal);
    const start = anchor ?? (at.localName === 'body' && at !== element ? 'body' : undefined);
    if (start !== undefined) return pathOf([start, ...parts]);
    parts.unshift(placeAmongSiblings(at));
    const root = rootOf(at);
    if (root instanceof ShadowRoot && at.parentNode === root)
      return pathOf([`:host(${CSS.escape(root.host.localName)})`, ...parts]);
  }
  return [];
}

function pathOf(parts: readonly string[]): string[] {
  return [parts.join(' > ')].filter((css) => css.length <= LONGEST_SELECTOR);
}

function parentInTree(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && shadowRootOf(parent)?.contains(element) ? null : parent;
}

function placeAmongSiblings(element: Element): string {
  const name = CSS.escape(element.localName);
  const parent = parentInTree(element);
  const twins = parent ? queryAll(parent, `:scope > ${name}`) : [element];
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
}
