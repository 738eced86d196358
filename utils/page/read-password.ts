import { containsDeep, parentOf } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import { LABELS } from '../sites/labels';
import { findBesideMain } from './find-beside-main';
import { type Candidate, findPasswordCandidates } from './find-password-candidates';
import { findScopes } from './find-scope';
import { hasCaption } from './has-caption';
import { isAskingForText, isDeleting, isOtherMatter } from './is-other-matter';
import { normaliseText } from './normalise-text';
import { type Look, lookAt, type Place } from './open-look';
import { isSureToken, isWordLike } from './password-token';
import type { Reading } from './sight';

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

const COPY_HOOK =
  '[data-icon-name*="copy" i], [class*="copy" i]:not([class*="copyright" i]), [data-testid*="copy" i], [id*="copy" i], [aria-label*="copy" i]';
const PRESSABLE = 'button, a, [role="button" i], input[type="button" i]';
const COPY_LEVELS = 4;
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

/** A copy button in the nearest box that holds this candidate and no other. */
function hasCopyButton(look: Look, candidate: Candidate, all: readonly Candidate[], root: Element): boolean {
  let at: Element | null = parentOf(candidate.element);
  for (let level = 0; at && level < COPY_LEVELS && containsDeep(root, at); level++, at = parentOf(at)) {
    const box = at;
    if (all.some((other) => other.value !== candidate.value && containsDeep(box, other.element))) return false;
    const buttons = look.query(PRESSABLE).filter((button) => containsDeep(box, button) && look.isVisible(button));
    if (
      buttons.some(
        (button) => button.matches(COPY_HOOK) || button.querySelector(COPY_HOOK) || hasCaption(look, button, 'copy'),
      )
    ) {
      return true;
    }
  }
  return false;
}

function isPlausible(candidate: Candidate): boolean {
  if (isSureToken(candidate.value)) return candidate.anchors.length > 0 || !isWordLike(candidate.value);
  if (candidate.anchors.includes('label')) return !isWordLike(candidate.value);
  return candidate.anchors.length > 0 && !isWordLike(candidate.value) && /\d/.test(candidate.value);
}

function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byValue = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byValue.get(candidate.value);
    if (!known || known.anchors.length < candidate.anchors.length) byValue.set(candidate.value, candidate);
  }
  return [...byValue.values()];
}

/** Exactly one with a label, else exactly one with any anchor, else exactly one at all. */
function choose(candidates: readonly Candidate[]): PasswordSight {
  const anchored = candidates.filter((candidate) => candidate.anchors.length > 0);
  const field = anchored.length > 0 ? anchored : candidates;
  const labelled = field.filter((candidate) => candidate.anchors.includes('label'));
  const [first, ...more] = labelled.length > 0 ? labelled : field;
  if (!first) return { kind: 'none' };
  if (more.length > 0) return { kind: 'several', elements: [first, ...more].map((candidate) => candidate.element) };
  const certainty = isSureToken(first.value) ? 'sure' : 'check';
  return { kind: 'one', reading: { value: first.value, certainty, element: first.element } };
}

function readIn(look: Look, root: Element, context: ReadContext, kind: 'dialog' | 'page' | 'order'): PasswordSight {
  const name = normaliseText(context.name);
  const raw = findPasswordCandidates(look, root, BUDGET[kind]).filter(
    ({ value }) => normaliseText(value) !== name && !isKnownCaption(value),
  );
  const candidates = raw.map(
    (candidate): Candidate =>
      hasCopyButton(look, candidate, raw, root) ? { ...candidate, anchors: [...candidate.anchors, 'copy'] } : candidate,
  );
  const plausible = distinct(candidates.filter(isPlausible));
  if (plausible.length === 0 || isOtherMatter(look, root, kind === 'dialog')) return { kind: 'none' };
  const isDoubtful = kind === 'dialog' && isDeleting(look, root);
  const sound = plausible.filter(
    ({ anchors, element }) =>
      kind === 'order' ||
      anchors.some((anchor) => anchor !== 'box') ||
      !(isDoubtful || isAskingForText(look, root, element)),
  );
  return choose(kind === 'page' ? sound.filter((candidate) => candidate.anchors.length > 0) : sound);
}

/** Where an open page without a dialog speaks of its own matter. */
function mainContent(look: Look): Element {
  const mains = look.query('main, [role="main" i]').filter(look.isVisible);
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
