import { containsDeep, findClosest } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import type { Certainty } from '../journey/held-password';
import { findBesideMain } from '../look/find-beside-main';
import { findScopes } from '../look/find-scope';
import { normaliseText } from '../look/normalise-text';
import { type Look, lookAt, type Place } from '../look/open-look';
import { DIALOG, MAIN } from '../look/places';
import { LABELS } from '../sites/labels';
import type { Candidate } from './candidate';
import { findPasswordCandidates } from './find-password-candidates';
import { hasCopyButton } from './has-copy-button';
import { isAskingForText, isDeleting, isOtherMatter } from './is-other-matter';
import { isShownElsewhere } from './is-shown-elsewhere';
import { namesAppPassword } from './names-app-password';
import { isSureToken, isWordLike } from './password-token';

/** A one-time password as it stands on the page. */
export interface Reading {
  value: string;
  certainty: Certainty;
  /** The element that shows it: a text's element or an input. */
  element: Element;
}

/** What a search for the password found. `several`: two or more could be it, none is taken. */
export type PasswordSight =
  | { kind: 'one'; reading: Reading }
  | { kind: 'several'; elements: Element[] }
  | { kind: 'none' };

/** What a search for the password needs to know besides the page. */
export interface ReadContext {
  /** The name that was chosen for the app password: never taken for the password. */
  name: string;
  /** The person said "Read the password on this page": the whole page may be searched. */
  isOrder?: boolean;
}

/** The page's frame, which speaks of other things. */
const FRAME = 'header, footer, nav, [role="banner" i], [role="contentinfo" i], [role="navigation" i]';
/** Elements looked at: in a dialog, on a page without one, and on the person's order. */
const BUDGET = { dialog: 6_000, page: 4_000, order: 40_000 };

let everyCaption: ReadonlySet<string> | undefined;

function isKnownCaption(value: string): boolean {
  everyCaption ??= new Set(
    Object.values(LABELS).flatMap((byLanguage) => Object.values(byLanguage).flat().map(normaliseText)),
  );
  return everyCaption.has(normaliseText(value));
}

/** Behind a password's label little speaks against it; elsewhere a word does, and whatever the page also shows in another place. */
function isPlausible(
  { value, anchors, isGrouped }: Candidate,
  isNamed: boolean,
  isElsewhere: (value: string) => boolean,
): boolean {
  const isLabelled = anchors.includes('label');
  if (!isLabelled && isElsewhere(value)) return false;
  if (isSureToken(value) && !isGrouped) return (anchors.length > 0 && isNamed) || isLabelled || !isWordLike(value);
  if (isLabelled) return !isWordLike(value);
  return anchors.length > 0 && !isWordLike(value) && (isGrouped || /\d/.test(value));
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byValue.get(candidate.value);
    if (!known || known.anchors.length < candidate.anchors.length) byValue.set(candidate.value, candidate);
  }
  return [...byValue.values()];
}

/** Exactly one with a label, else exactly one with any anchor, else exactly one at all. Only one that is called a password is sure. */
function choose(candidates: readonly Candidate[], isNamed: (candidate: Candidate) => boolean): PasswordSight {
  const anchored = candidates.filter((candidate) => candidate.anchors.length > 0);
  const field = anchored.length > 0 ? anchored : candidates;
  const labelled = field.filter((candidate) => candidate.anchors.includes('label'));
  const [first, ...more] = labelled.length > 0 ? labelled : field;
  if (!first) return { kind: 'none' };
  if (more.length > 0) return { kind: 'several', elements: [first, ...more].map((candidate) => candidate.element) };
  const isCalledSo = first.anchors.includes('label') || isNamed(first);
  const certainty = isSureToken(first.value) && !first.isGrouped && isCalledSo ? 'sure' : 'check';
  return { kind: 'one', reading: { value: first.value, certainty, element: first.element } };
}

type Kind = 'dialog' | 'page' | 'order';

function readIn(look: Look, root: Element, context: ReadContext, kind: Kind): PasswordSight {
  const name = normaliseText(context.name);
  const found = findPasswordCandidates(look, root, BUDGET[kind]).filter(
    ({ value }) => normaliseText(value) !== name && !isKnownCaption(value),
  );
  if (found.length === 0) return { kind: 'none' };
  const candidates = found.map((candidate): Candidate => {
    const others = found.filter(({ value }) => value !== candidate.value).map(({ element }) => element);
    const isCopied = hasCopyButton(look, candidate.element, others, root);
    return isCopied ? { ...candidate, anchors: [...candidate.anchors, 'copy'] } : candidate;
  });
  const isNamed = (candidate: Candidate) =>
    namesAppPassword(look, placeOf(look, candidate, root, kind), kind === 'dialog');
  const plausible = distinct(
    candidates.filter((candidate) =>
      isPlausible(candidate, isNamed(candidate), (value) => isShownElsewhere(look, value, root)),
    ),
  );
  if (plausible.length === 0 || isOtherMatter(look, root, kind === 'dialog')) return { kind: 'none' };
  const isDoubtful = kind === 'dialog' && isDeleting(look, root);
  const sound = plausible.filter(
    ({ anchors, element }) =>
      kind === 'order' ||
      anchors.some((anchor) => anchor !== 'box') ||
      !(isDoubtful || isAskingForText(look, root, element)),
  );
  return choose(kind === 'page' ? sound.filter(({ anchors }) => anchors.length > 0) : sound, isNamed);
}

/** What has to call it a password: the place that was searched; of a whole page, what the candidate stands in. */
function placeOf(look: Look, { element }: Candidate, root: Element, kind: Kind): Element {
  if (kind !== 'order') return root;
  const main = mainContent(look);
  return findClosest(element, DIALOG) ?? (main !== root && containsDeep(main, element) ? main : element);
}

/** Where an open page without a dialog speaks of its own matter. */
function mainContent(look: Look): Element {
  const mains = look.query(MAIN).filter(look.isVisible);
  return mains.length === 1 && mains[0] ? mains[0] : look.document.body;
}

/** The last reading of each look: the step and the password are asked for with the same words. */
const known = new WeakMap<Look, { name: string; sight: PasswordSight }>();

/** Within an open modal dialog nothing else counts; other dialogs, such as a bar about cookies, do not hide the page. */
function search(look: Look, context: ReadContext): PasswordSight {
  const { modal, rootsOf } = findScopes(look, null);
  const dialogs = modal ? [modal] : rootsOf('dialog').filter((root) => root instanceof Element);
  for (const dialog of dialogs) {
    const sight = readIn(look, dialog, context, 'dialog');
    if (sight.kind !== 'none') return sight;
  }
  if (context.isOrder) return readIn(look, look.document.body, context, 'order');
  if (modal) return { kind: 'none' };
  // The main content, and panels beside it that have no dialog's role.
  for (const place of [mainContent(look), ...findBesideMain(look).filter((panel) => !matches(panel, FRAME))]) {
    const sight = readIn(look, place, context, 'page');
    if (sight.kind !== 'none') return sight;
  }
  return { kind: 'none' };
}

/**
 * Reads the app password that the page shows now: in the topmost dialog if one is open, else in the main content, there
 * only with an anchor (a label, a box, a copy button). Never guesses between several.
 * A reading that is only `check` may be a part of a password that is still being written: take it when it stays.
 */
export function readPassword(place: Place, context: ReadContext): PasswordSight {
  const look = lookAt(place);
  if (context.isOrder) return search(look, context);
  const before = known.get(look);
  if (before?.name === context.name) return before.sight;
  const sight = search(look, context);
  known.set(look, { name: context.name, sight });
  return sight;
}

/** The elements that show a password in a look that is under way. */
export function findPasswordElements(look: Look, context: ReadContext): readonly Element[] {
  const sight = readPassword(look, context);
  if (sight.kind === 'none') return [];
  return sight.kind === 'one' ? [sight.reading.element] : sight.elements;
}
