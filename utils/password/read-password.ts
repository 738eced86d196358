import { containsDeep, findClosest } from '../dom/composed-tree';
import { matches } from '../dom/native-dom';
import type { Certainty } from '../journey/held-password';
import { isKnownCaption } from '../look/captions';
import { findBesideMain } from '../look/find-beside-main';
import { findLayers } from '../look/find-layers';
import { normaliseText } from '../look/normalise-text';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import { DIALOG, MAIN } from '../look/places';
import type { PasswordRule } from '../sites/password/password-rule';
import type { Candidate } from './candidate';
import { findPasswordCandidates } from './find-password-candidates';
import { hasCopyButton } from './has-copy-button';
import { isAskingForText, isDeleting, isListed, isOtherMatter } from './is-other-matter';
import { isShownElsewhere } from './is-shown-elsewhere';
import { judgeValue, type ValueSayings } from './judge-value';
import { mayShowPassword } from './may-show-password';
import { namesAppPassword } from './names-app-password';

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

/** No password shows. */
export const NO_PASSWORD: PasswordSight = { kind: 'none' };

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

/** A text that may be the password, and the rule that says so. */
interface Taken extends Candidate {
  rule: PasswordRule;
}

/** What can speak for a text, the most first. */
const STRENGTHS = ['label', 'place', 'shape'] as const;

/** The one text for which the most speaks; of a value that stands in several places, the surest. Never one of two. */
function choose(taken: readonly Taken[]): PasswordSight {
  const strongest = STRENGTHS.map((by) => taken.filter(({ rule }) => rule.by === by)).find(({ length }) => length > 0);
  const byValue = new Map<string, Taken>();
  for (const each of strongest ?? []) {
    if (each.rule.verdict === 'sure' || !byValue.has(each.value)) byValue.set(each.value, each);
  }
  const [only, ...others] = byValue.values();
  if (!only) return NO_PASSWORD;
  if (others.length > 0) return { kind: 'several', elements: [only, ...others].map(({ element }) => element) };
  const { value, element, rule } = only;
  return { kind: 'one', reading: { value, certainty: rule.verdict === 'sure' ? 'sure' : 'check', element } };
}

type Kind = 'dialog' | 'page' | 'order';

/** What can speak for a text at best: where not even that helps, what stands around it is not asked. */
const AT_BEST = { 'is-copied': true, 'is-set-apart': true, 'is-named': true };

function readIn(look: Look, root: Element, context: ReadContext, kind: Kind): PasswordSight {
  const name = normaliseText(context.name);
  const judge = ({ value, sayings: { captions, is } }: Candidate, more: ValueSayings['is']): PasswordRule | null => {
    const known = { 'is-own-name': normaliseText(value) === name, 'is-known-caption': isKnownCaption(value) };
    return judgeValue(look.builtInCaptions, { captions, is: { ...is, ...known, ...more } });
  };
  const open = findPasswordCandidates(look, root, BUDGET[kind])
    .map((candidate) => ({ ...candidate, rule: judge(candidate, AT_BEST) }))
    .filter(({ rule }) => rule?.verdict !== 'no');
  const possible = open.filter(({ rule }) => rule !== null);
  if (possible.length === 0) return NO_PASSWORD;
  const around = {
    'is-of-other-matter': isOtherMatter(look, root, kind === 'dialog'),
    'is-deleting': kind === 'dialog' && isDeleting(look, root),
    'is-on-page': kind === 'page',
    'is-on-order': kind === 'order',
  };
  const taken = possible.flatMap((candidate): Taken[] => {
    const { value, element } = candidate;
    const others = open.filter((other) => other.value !== value).map((other) => other.element);
    const isCopied = hasCopyButton(look, element, others, root);
    const rule = judge(candidate, {
      ...around,
      ...(isCopied && { 'is-copied': true, 'is-set-apart': true }),
      'is-listed': kind === 'page' && isListed(look, element),
      'is-elsewhere': isShownElsewhere(look, value, root),
      'is-named': namesAppPassword(look, placeOf(look, candidate, root, kind), kind === 'dialog'),
      'is-asking': isAskingForText(look, root, element),
    });
    return rule && rule.verdict !== 'no' ? [{ ...candidate, rule }] : [];
  });
  return choose(taken);
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

const thorough = new WeakSet<Look>();

/** Has a look read every place, also where its texts tell nothing of a password. */
export function readEveryPlace(look: Look): void {
  thorough.add(look);
}

/** Within an open modal dialog nothing else counts; other dialogs, such as a bar about cookies, do not hide the page. */
function search(look: Look, context: ReadContext): PasswordSight {
  const { modal, modeless } = findLayers(look);
  for (const dialog of modal ? [modal] : modeless) {
    const sight = readIn(look, dialog, context, 'dialog');
    if (sight.kind !== 'none') return sight;
  }
  if (context.isOrder) return readIn(look, look.document.body, context, 'order');
  if (modal) return NO_PASSWORD;
  // The main content, and panels beside it that have no dialog's role.
  for (const place of [mainContent(look), ...findBesideMain(look).filter((panel) => !matches(panel, FRAME))]) {
    const isDue = thorough.has(look) || mayShowPassword(look, place);
    const sight = isDue ? readIn(look, place, context, 'page') : NO_PASSWORD;
    if (sight.kind !== 'none') return sight;
  }
  return NO_PASSWORD;
}

/**
 * Reads the app password that the page shows now: in the topmost dialog if one is open, else in the main content, there
 * only with an anchor (a label, a box, a copy button). Never guesses between several.
 * A reading that is only `check` may be a part of a password that is still being written: take it when it stays.
 */
export function readPassword(place: LookSource, context: ReadContext): PasswordSight {
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
