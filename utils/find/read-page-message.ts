import { containsDeep, findClosest } from '../dom/composed-tree';
import { attributeOf, matches, textContentOf } from '../dom/native-dom';
import { FIELD_SELECTOR, ROLE_SELECTORS } from '../look/element-roles';
import { findLayers } from '../look/find-layers';
import { hasCaption } from '../look/has-caption';
import { type Look, type LookSource, lookAt } from '../look/open-look';
import { ROW } from '../look/places';
import { looksLikePassword } from '../password/password-token';
import { findPlainErrors } from './find-plain-errors';

/** What the page says of itself, in its own words and at most 200 characters; a note is neither known as an error nor as a success. */
export interface PageSaying {
  kind: 'error' | 'note';
  text: string;
  /** It stands in the topmost dialog, or none is open. */
  isInFront: boolean;
  /** The page marks it as an error, or it is the known limit: words alone may also warn ("You won't see it again"). */
  isMarked: boolean;
  /** It is all that an open dialog says: nothing there leads on. */
  isDialog: boolean;
}

/** Where Microsoft's pages show an error. Source: third-party captures, 2025-26 (G3) and 2022 (G2). */
const ERROR_BARS = '[data-testid="message-bar-error"], #ms-banner';
/** Fluent UI 8's own names for an error. Source: its public code. */
const ERROR_HOOKS = '.ms-MessageBar--error, .ms-MessageBar--blocked, .ms-TextField-errorMessage';
const ALERTS = '[role="alert" i]';
const LOUD = '[aria-live="assertive" i]';
const FAULTY = '[aria-invalid="true"]';
const CHOICE = `${ROLE_SELECTORS.radio}, ${ROLE_SELECTORS.checkbox}, ${ROLE_SELECTORS.option}`;
const SHORTEST = 4;
const LONGEST = 200;

/**
 * What the page says now of an app password: an error, or an alert that no known word tells for one. Its successes are
 * passed over, and a text that may hold the password is never repeated.
 */
export function readPageMessage(place: LookSource): PageSaying | null {
  const look = lookAt(place);
  const messages = findMessages(look)
    .map((element) => readMessageOf(look, element))
    .filter((message) => message !== null);
  const errors = messages.filter(({ kind }) => kind === 'error');
  const inFront = errors.find(({ isInFront }) => isInFront);
  return readRefusingDialog(look) ?? inFront ?? errors[0] ?? readPlainError(look) ?? messages[0] ?? null;
}

/**
 * A dialog whose own words refuse to go on and that offers to delete instead, as the limit of 40 does. One that asks
 * whether to delete something is no refusal.
 */
function readRefusingDialog(look: Look): PageSaying | null {
  const { modal } = findLayers(look);
  if (!modal || isFieldIn(look, modal)) return null;
  const deletions = look
    .queryIn([modal], ROLE_SELECTORS.clickable)
    .filter((button) => look.isVisible(button) && deletes(look, button));
  if (deletions.length === 0) return null;
  const { headings, lines } = linesOf(look, modal);
  const isLimit = (line: string) => look.says('outcome-limit', line);
  const isRefusal = (line: string) => look.says('outcome-refused', line);
  const asksToDelete = (line: string) => look.says('app-password', line) && look.says('delete', line);
  const choices = look.queryIn([modal], CHOICE);
  // One button that deletes, with nothing to choose, may be the answer to a question, which may warn as well.
  const isList = deletions.length > 1 || choices.length > 1;
  const first =
    headings.find((line) => isLimit(line) || (isList && isRefusal(line))) ??
    lines.find((line) => isLimit(line) || (isList && asksToDelete(line)));
  if (first === undefined) return null;
  const place = lines.indexOf(first);
  const text = lines.slice(place, place + 2).join(' ');
  return { kind: 'error', text: shortened(text), isInFront: true, isMarked: false, isDialog: true };
}

function isFieldIn(look: Look, modal: Element): boolean {
  return look.queryIn([modal], FIELD_SELECTOR).some(look.isVisible);
}

/** Deletes by its whole caption, or by the first word of it: "Delete CloudFinder". */
function deletes(look: Look, button: Element): boolean {
  if (hasCaption(look, button, 'delete')) return true;
  return look.says('delete', attributeOf(button, 'aria-label') || attributeOf(button, 'title'));
}

/** What a dialog says in lines of its own, in reading order; nothing that can be pressed or chosen, and nothing of its rows. */
function linesOf(look: Look, modal: Element): { headings: string[]; lines: string[] } {
  const isIn = (element: Element) => containsDeep(modal, element) && look.isVisible(element);
  const holders = [...look.texts().values()].flat().filter(isIn);
  const free = holders.filter((holder) => !findClosest(holder, `${ROLE_SELECTORS.clickable}, ${ROW}, label`));
  const titles = look.queryIn([modal], ROLE_SELECTORS.heading).filter(look.isVisible);
  const headings = [...titles.flatMap(readLine), attributeOf(modal, 'aria-label')].filter(Boolean);
  return { headings, lines: [...new Set([...free.flatMap(readLine), ...headings])] };
}

/** The element's text as one line; nothing where it is too short to say something, or may hold the password. */
function readLine(element: Element): string[] {
  const line = textContentOf(element).replace(/\s+/g, ' ').trim();
  return line.length >= SHORTEST && !looksLikePassword(line) ? [line] : [];
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** A text that no role announces is told only where it is drawn as an error and its words are those of a refusal. */
function readPlainError(look: Look): PageSaying | null {
  const { modal } = findLayers(look);
  const errors = findPlainErrors(look, modal, (text) => look.says('app-password', text))
    .map((element) => readMessageOf(look, element))
    .filter((message) => message?.kind === 'error');
  return errors[0] ?? null;
}

/** A text without the sentences that may hold the password: an error's number has the shape of one. */
function withoutPassword(text: string): string {
  const sentences = text.split(/(?<=[.!?;] |[。！？；])/);
  return sentences
    .filter((sentence) => !looksLikePassword(sentence))
    .join('')
    .trim();
}

/** What one of the page's messages says; `null` where it tells a success, is not visible, or may hold the password. */
export function readMessageOf(look: Look, element: Element): PageSaying | null {
  const text = withoutPassword(textContentOf(element).replace(/\s+/g, ' '));
  if (text.length < SHORTEST || !look.isVisible(element) || looksLikePassword(text)) return null;
  const kind = judge(look, element, text);
  const { modal } = findLayers(look);
  const isInFront = modal === null || containsDeep(modal, element);
  const isMarked = isMarkedError(look, element) || look.says('outcome-limit', text);
  return kind && { kind, text: shortened(text), isInFront, isMarked, isDialog: false };
}

/**
 * What announces itself inside an open dialog is about what the person does there; on the open page an alert may be about
 * anything, so it has to speak of app passwords, as the limit of 40 does.
 */
function findMessages(look: Look): Element[] {
  const { modal } = findLayers(look);
  const bars = look.query(ERROR_BARS);
  if (!modal)
    return [...bars, ...look.query(ALERTS).filter((alert) => look.says('app-password', textContentOf(alert)))];
  return [...bars, ...look.queryIn([modal], `${ERROR_HOOKS}, ${ALERTS}, ${LOUD}`)];
}

function judge(look: Look, element: Element, text: string): PageSaying['kind'] | null {
  if (isMarkedError(look, element)) return 'error';
  const outcome = outcomeOf(look, text);
  if (outcome === 'refused') return 'error';
  // A loud region also says that something loads or opens: it counts only where it is known to refuse.
  return outcome === null && matches(element, ALERTS) ? 'note' : null;
}

function isMarkedError(look: Look, element: Element): boolean {
  return matches(element, `${ERROR_BARS}, ${ERROR_HOOKS}`) || explainsFault(look, element);
}

/** Whether a field that the page calls faulty names this element as the reason. */
function explainsFault(look: Look, element: Element): boolean {
  const id = attributeOf(element, 'id');
  if (id === '') return false;
  return look
    .query(FAULTY)
    .some((field) =>
      `${attributeOf(field, 'aria-errormessage')} ${attributeOf(field, 'aria-describedby')}`.split(/\s+/).includes(id),
    );
}

/** The first sentence that says either decides: "App password created. You cannot see it again." is a success. */
function outcomeOf(look: Look, text: string): 'refused' | 'done' | null {
  for (const sentence of text.split(/[.!?;。！？；]+/)) {
    for (const outcome of ['refused', 'done'] as const) if (look.says(`outcome-${outcome}`, sentence)) return outcome;
  }
  return null;
}
