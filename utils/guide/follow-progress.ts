import { containsDeep, parentOf } from '../dom/composed-tree';
import { findMainButton } from '../find/find-main-button';
import { hasOtherControls, readControls } from '../find/read-controls';
import type { Sight } from '../find/sight';
import { FIELD_SELECTOR, ROLE_SELECTORS } from '../look/element-roles';
import { fieldText } from '../look/field-text';
import { findLayers } from '../look/find-layers';
import type { Look } from '../look/open-look';
import { speaksOfOther } from '../password/is-other-matter';
import { isPasswordValue } from '../password/password-token';
import { isAtStart } from './plan-microsoft';
import { firstProgress, isBehind, nextProgress, type Progress, type Signs } from './progress';

/** What a dialog that only shows something does not have. */
const CHOICES = `${FIELD_SELECTOR}, ${ROLE_SELECTORS.combobox}, ${ROLE_SELECTORS.option}, ${ROLE_SELECTORS.radio}, ${ROLE_SELECTORS.checkbox}`;
/** Done, a copy button, a cross, a way back. */
const MOST_PRESSABLE = 4;

/** What a look at the page adds to what was known before it. */
interface Moments extends Pick<Signs, 'isShowing' | 'isHeldSince' | 'isForgotten' | 'isSettled'> {
  /** The name that the app password gets. */
  name: string;
}

/** What follows from it. */
interface Followed {
  progress: Progress;
  /** The sight, as far as it does not lead back behind what was done. */
  sight: Sight;
  /** The button that leads on by its place, where nothing else tells it. */
  mainButton: Element | null;
  /** A dialog is open of which nothing is known, and which has the form of one that shows something. */
  mayShowPassword: boolean;
  /** It is open, and about another sign-in method. */
  isOfOtherMethod: boolean;
  /** Nothing stands before the list: two looks in a row have to say so before what is under way counts as ended. */
  isListInFront: boolean;
}

/** Follows, look by look, how far one document has come in making an app password. */
export function followProgress(now: () => number): (look: Look, sight: Sight, moments: Moments) => Followed {
  let progress = firstProgress(now());
  let nameField: Element | null = null;
  /** What could be pressed while the list was in front, `null` while it was not seen so. */
  let ofList: ReadonlySet<string> | null = null;

  let wasFree = false;

  return (look, sight, { name, ...moments }) => {
    const { modal, modeless } = findLayers(look);
    const isAtList = modal === null && (isLeft(sight) || (sight.kind === 'found' && isAtStart(sight)));
    const isFree =
      isAtList && (progress.phase === 'way' && progress.furthest === null ? true : !hasOtherControls(look, ofList));
    nameField = findNameField(look, sight, modal, name, nameField);
    progress = nextProgress(progress, {
      ...moments,
      sight,
      isFieldThere: nameField !== null,
      isListInFront: isFree,
      isSettled: moments.isSettled && wasFree,
      now: now(),
    });
    wasFree = isFree;
    if (isAtList && progress.phase === 'way' && progress.furthest === null) ofList = readControls(look);
    const isLost = isBehind(progress, sight);
    const known: Sight =
      isLost && sight.kind === 'found' ? { kind: 'nothing', step: 'name-the-password', page: sight.page } : sight;
    const layer = modal ?? (nameField ? panelAround(look, nameField) : onlyDialog(modeless));
    const mainButton =
      moments.isSettled && layer && isWanted(progress, known, nameField) ? findMainButton(look, layer) : null;
    const unknown = modal !== null && known.kind === 'nothing' && isResult(look, modal) ? modal : null;
    const isOfOtherMethod = unknown !== null && speaksOfOther(look, unknown);
    const mayShowPassword = unknown !== null && !isOfOtherMethod;
    return { progress, sight: known, mainButton, mayShowPassword, isOfOtherMethod, isListInFront: isFree };
  };
}

/** The page is another one, on which no app password is made. */
function isLeft(sight: Sight): boolean {
  return sight.kind === 'unknown-page' || sight.page.steps.every(({ step }) => step !== 'read-the-password');
}

/** Nothing is typed or chosen there, and few things can be pressed: what shows a password is so, and a list of methods is not. */
function isResult(look: Look, modal: Element): boolean {
  const countIn = (selector: string) => look.queryIn([modal], selector).filter(look.isVisible).length;
  return countIn(CHOICES) === 0 && countIn(ROLE_SELECTORS.clickable) <= MOST_PRESSABLE;
}

/** A button is asked about where a step is known to be open and its own button was not found. */
function isWanted({ phase }: Progress, sight: Sight, nameField: Element | null): boolean {
  if (phase === 'naming')
    return nameField !== null && isFilled(nameField) && (sight.kind !== 'found' || sight.step !== 'name-the-password');
  const isKnown = sight.kind === 'found' && sight.step === 'read-the-password' && sight.target.act === 'click';
  return phase === 'held' && !isKnown;
}

/** The open dialog, though it does not block the page. */
function onlyDialog(dialogs: readonly Element[]): Element | null {
  const [only, ...more] = dialogs;
  return only && more.length === 0 ? only : null;
}

/** Where the name goes: the field that was pointed at while it is there; in an open dialog, the one that holds the name. */
function findNameField(look: Look, sight: Sight, modal: Element | null, name: string, before: Element | null) {
  if (sight.kind === 'found' && sight.step === 'name-the-password') {
    if (sight.target.act === 'type') return sight.element;
    const root = modal ?? panelAround(look, sight.element);
    return fieldsIn(look, root)[0] ?? null;
  }
  // What shows a password is no field for its name any more.
  const value = before ? valueOf(before) : '';
  const showsPassword = value !== name && isPasswordValue(value);
  if (before?.isConnected && look.isVisible(before) && !showsPassword) return before;
  const [only, ...more] = modal ? fieldsIn(look, modal) : [];
  return only && more.length === 0 && valueOf(only) === name ? only : null;
}

function fieldsIn(look: Look, root: Element | null): Element[] {
  return root ? look.queryIn([root], FIELD_SELECTOR).filter(look.isVisible) : [];
}

function isFilled(field: Element): boolean {
  return valueOf(field) !== '';
}

function valueOf(field: Element): string {
  return fieldText(field).trim();
}

/** The smallest box around an element that also holds something to press. */
function panelAround(look: Look, element: Element): Element | null {
  const buttons = look.query(ROLE_SELECTORS.button).filter((button) => button !== element && look.isVisible(button));
  let at = parentOf(element);
  while (at && !buttons.some((button) => at && containsDeep(at, button))) at = parentOf(at);
  return at === look.document.body ? null : at;
}
