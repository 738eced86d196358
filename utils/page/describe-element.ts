import { computeAccessibleName } from 'dom-accessibility-api';
import type { Evidence, Locator } from '../sites/site-schema';
import { ROLE_SELECTORS } from './element-roles';
import { findMatches } from './find-element';
import { openLook } from './open-look';

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
/** Running ids, hashes and other people's words are no hooks. */
const UNSTABLE = /\d{3,}|[a-f0-9]{8,}|[:@\s]|^s2id_|autogen/i;
const RUNNING_NUMBER = /\d+$/;
const ROLES = ['button', 'link', 'tab', 'option', 'menuitem', 'radio', 'checkbox', 'combobox', 'textbox'] as const;
const LONGEST_CAPTION = 60;
const LONGEST_PATH = 8;

/**
 * Describes an element so that it is found again on another day: by an attribute that pages keep, by role and name, and
 * last by its place. Each rung is tried on the page and kept only if it finds this element alone. Holds no values.
 *
 * @param captionLabel the label key under which the caption will be known
 * @returns no locators when nothing tells the element from others
 */
export function describeElement(element: Element, captionLabel: string, today: Date): Description {
  const document = element.ownerDocument;
  const evidence: Evidence = { kind: 'own', seen: today.toISOString().slice(0, 10) };
  const caption = readCaption(element);
  const candidates: Locator[] = [
    ...attributeSelectors(element).map((css): Locator => ({ by: 'css', css, evidence })),
    ...(caption === null ? [] : namedLocators(element, captionLabel, evidence)),
    ...pathSelector(element).map((css): Locator => ({ by: 'css', css, evidence })),
  ];
  const look = openLook(document, caption === null ? {} : { [captionLabel]: { und: [caption] } });
  const locators = candidates.filter((locator) => {
    const [first, ...more] = findMatches(look, [document], locator);
    return first === element && more.length === 0;
  });
  return { locators, caption: locators.some((locator) => 'label' in locator) ? caption : null };
}

/** A name that is a caption rather than somebody's datum. */
function readCaption(element: Element): string | null {
  const name = computeAccessibleName(element).replace(/\s+/g, ' ').trim();
  const isFit = name.length > 1 && name.length <= LONGEST_CAPTION && !/@|\d{3,}/.test(name);
  return isFit ? name : null;
}

function attributeSelectors(element: Element): string[] {
  return STABLE_ATTRIBUTES.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    const isId = attribute === 'id';
    if (!value || value.length > 80 || UNSTABLE.test(value) || (isId && RUNNING_NUMBER.test(value))) return [];
    return [`${element.localName}[${attribute}="${CSS.escape(value)}"]`];
  });
}

function namedLocators(element: Element, label: string, evidence: Evidence): Locator[] {
  const role = ROLES.find((name) => element.matches(ROLE_SELECTORS[name]));
  if (role === 'textbox') return [{ by: 'field', label, evidence }];
  return role
    ? [
        { by: 'role', role, label, evidence },
        { by: 'card', label, evidence },
      ]
    : [{ by: 'text', label, evidence }];
}

/** The element's place below its nearest ancestor with a steady id or test id. */
function pathSelector(element: Element): string[] {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at && parts.length < LONGEST_PATH) {
    const [anchor] = at === element ? [] : attributeSelectors(at);
    if (anchor) return [[anchor, ...parts].join(' > ')];
    const siblings: Element[] = [...(at.parentElement?.children ?? [])];
    const twins = siblings.filter((sibling) => sibling.localName === at?.localName);
    parts.unshift(twins.length > 1 ? `${at.localName}:nth-of-type(${twins.indexOf(at) + 1})` : at.localName);
    at = at.parentElement;
    if (at?.localName === 'body') return [['body', ...parts].join(' > ')];
  }
  return [];
}
