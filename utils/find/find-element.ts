import { containsDeep, findClosest, parentOf } from '../dom/composed-tree';
import { labelsOf } from '../dom/labels-of';
import { childNodesOf, matches } from '../dom/native-dom';
import { showsHand } from '../dom/shows-hand';
import { FIELD_SELECTOR, ROLE_SELECTORS } from '../look/element-roles';
import { findByText } from '../look/find-by-text';
import { findMentions } from '../look/find-mentions';
import { hasCaption, hasFieldCaption, hasFirstLine } from '../look/has-caption';
import { isDisabled } from '../look/is-disabled';
import type { Look } from '../look/open-look';
import type { Locator, Role } from '../sites/site-schema';

/** What a ladder of locators found. */
export type Match = { kind: 'one'; element: Element } | { kind: 'several'; elements: Element[] } | { kind: 'none' };

/** Which of two nested matches stands for both. */
type Nesting = 'outer' | 'inner';

/** What else decides whether an element counts. */
export interface FindOptions {
  /** Skip what cannot be pressed now. */
  isEnabledOnly?: boolean;
  /** What the `password` locator finds, computed by the caller when asked. */
  findPassword?: () => readonly Element[];
}

const MOST_MATCHES = 100;
/** Who is asked for one name stands before no more text fields than that; what each is called would cost too much to ask. */
const MOST_FIELDS = 200;
/** Two letters in a row, in any script: words rather than a separator between links. */
const WORDS = /\p{L}{2}/u;

function withoutNested(elements: readonly Element[], nesting: Nesting): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((element) =>
    unique.every((other) =>
      other === element ? true : nesting === 'outer' ? !containsDeep(other, element) : !containsDeep(element, other),
    ),
  );
}

/** A radio or check box is often drawn by its label while the input itself is invisible; an option by its closed list. */
function visibleStandIn(look: Look, element: Element): Element | undefined {
  if (look.isVisible(element)) return element;
  if (element instanceof HTMLOptionElement) {
    const list = findClosest(element, 'select');
    return list && look.isVisible(list) ? list : undefined;
  }
  if (!(element instanceof HTMLInputElement) || !matches(element, '[type="radio" i], [type="checkbox" i]'))
    return undefined;
  return labelsOf(element).find(look.isVisible);
}

/** Something to press, a part of it, or what is said of it: by role, or by the hand that the mouse becomes over it. */
function isPressable(element: Element): boolean {
  return findClosest(element, `${ROLE_SELECTORS.clickable}, [role="tooltip" i]`) !== null || showsHand(element);
}

function isInside(roots: readonly Node[], element: Element): boolean {
  return roots.some((root) => containsDeep(root, element));
}

function findWithRole(look: Look, roots: readonly Node[], role: Role, label: string): Element[] {
  const inside = look
    .candidates(roots, ROLE_SELECTORS[role], label)
    .filter((element) => hasCaption(look, element, label));
  return inside.length > 0 || role !== 'clickable' ? inside : findByText(look, roots, label, 'pointer');
}

function findCards(look: Look, roots: readonly Node[], label: string): Element[] {
  const inside = look
    .candidates(roots, ROLE_SELECTORS.clickable, label)
    .filter((element) => hasFirstLine(look, element, label))
    .filter((element) => !isInSentence(element) && visibleStandIn(look, element));
  if (inside.length > 0) return inside;
  return findByText(look, roots, label, 'pointer').filter(
    (element) => hasFirstLine(look, element, label) && !isInSentence(element),
  );
}

/** Whether a link is a part of a sentence: it stands in a line, and beside it the same block has words of its own. */
function isInSentence(element: Element): boolean {
  if (!matches(element, 'a, [role="link" i]') || getComputedStyle(element).display !== 'inline') return false;
  const around = parentOf(element);
  return around !== null && childNodesOf(around).some((node) => node instanceof Text && WORDS.test(node.data));
}

function findCandidates(look: Look, roots: readonly Node[], locator: Locator, options: FindOptions): Element[] {
  switch (locator.by) {
    case 'css': {
      const { css, label } = locator;
      if (label === undefined) return [...look.queryIn(roots, css)];
      return look
        .candidates(roots, css, label)
        .filter((element) => hasCaption(look, element, label) || hasFirstLine(look, element, label));
    }
    case 'role':
      return findWithRole(look, roots, locator.role, locator.label);
    case 'card':
      return findCards(look, roots, locator.label);
    case 'text': {
      const texts = findByText(look, roots, locator.label, 'innermost');
      return locator.isPlain ? texts.filter((element) => !isPressable(element)) : texts;
    }
    case 'field': {
      const { label } = locator;
      const fields = [...look.queryIn(roots, FIELD_SELECTOR)];
      if (fields.length > MOST_FIELDS) return [];
      return label === undefined ? fields : fields.filter((field) => hasFieldCaption(look, field, label));
    }
    case 'mention':
      return findMentions(look, roots, locator.label, locator.in && ROLE_SELECTORS[locator.in]);
    case 'password':
      return [...(options.findPassword?.() ?? [])];
  }
}

/** Tries one locator: all visible matches inside the roots, nested ones counted once. */
export function findMatches(
  look: Look,
  roots: readonly Node[],
  locator: Locator,
  options: FindOptions = {},
): readonly Element[] {
  const candidates = findCandidates(look, roots, locator, options)
    .filter((element) => isInside(roots, element))
    // The reader has seen the password; it may be hidden from screen readers.
    .map((element) => (locator.by === 'password' ? element : visibleStandIn(look, element)))
    .filter((element) => element !== undefined);
  const usable = options.isEnabledOnly ? candidates.filter((element) => !isDisabled(element)) : candidates;
  // Beyond that many it is "several" all the same.
  const matching = withoutNested(usable.slice(0, MOST_MATCHES), locator.by === 'card' ? 'outer' : 'inner');
  return matching.length > 1 ? withoutCopies(matching) : matching;
}

/** Of several alike, those that assistive technology is told of: the others are copies for the eye, as in a fixed header. */
function withoutCopies(elements: readonly Element[]): readonly Element[] {
  const told = elements.filter((element) => !findClosest(element, '[aria-hidden="true"]'));
  return told.length > 0 ? told : elements;
}

/**
 * Climbs the ladder of locators inside the roots: exactly one visible match answers, two or more end the search as
 * `several`, none hands on to the next rung. Synchronous, changes nothing.
 */
export function findElement(
  look: Look,
  roots: readonly Node[],
  locators: readonly Locator[],
  options: FindOptions = {},
): Match {
  for (const locator of locators) {
    const [first, ...more] = findMatches(look, roots, locator, options);
    if (!first) continue;
    return more.length === 0 ? { kind: 'one', element: first } : { kind: 'several', elements: [first, ...more] };
  }
  return { kind: 'none' };
}
