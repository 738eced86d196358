import { ancestorsOf, containsDeep, findClosest, isBefore, queryDeep } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { attributeOf, matches, queryAll, rootOf, shadowRootOf, textContentOf } from '../dom/native-dom';
import { outermostWithHand } from '../dom/shows-hand';
import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { DIALOG, MAIN, ROW } from '../look/places';
import { readText } from '../look/read-text';
import type { Concept } from '../sites/form/markers';
import { captionOf } from './as-written';
import { isNeutral, mentions } from './mentions';
import { normaliseAll, readFieldCaptions } from './read-field-captions';

const BUTTON = 'button, input[type=submit], input[type=image], input[type=button], [role=button], a.btn, a.button';
const PAGE_PART = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';
const CONTENT = `${MAIN}, ${DIALOG}, section, article, form`;
/** A caption is not longer, in characters, and stands beside no more than a picture or a mark. */
const LONGEST_CAPTION = 40;
const MOST_PARTS = 3;
/** The same with the blanks of the markup around it. */
const LONGEST_TEXT = 200;
const OF_FIELD = 'label, [role=combobox], [aria-haspopup=listbox]';
/** A link that does something where it stands. */
const STAYS = ':not([href]), [href=""], [href="#"], [href^="javascript:" i]';
/** Elements among which a box is looked for that only the mouse tells to be a button. */
const MOST_ELEMENTS = 3000;
const CONTROL = `${BUTTON}, a, [role=link], label, summary`;

/** The element's own tree and the open shadow trees within it. */
function findWithin(container: Element, selector: string): Element[] {
  const found = queryAll(container, selector);
  const shadows = [container, ...queryAll(container, '*')].map(shadowRootOf).filter((shadow) => shadow !== null);
  return [...found, ...shadows.flatMap((shadow) => queryAll(shadow, selector))];
}

/** A control's caption as a person reads it, normalised. */
export function readControlCaption(control: Element): string {
  const value = control instanceof HTMLInputElement && control.type !== 'checkbox' ? control.value : '';
  const shown = captionOf(readText(control, { withButtons: true }) || value);
  const named = attributeOf(control, 'aria-label') || attributeOf(control, 'alt') || attributeOf(control, 'title');
  return shown || captionOf(named);
}

/** The captions of all visible controls and check box labels in an element. */
export function readControlCaptions(scope: Element): string[] {
  return normaliseAll(
    findWithin(scope, CONTROL)
      .filter((control) => isRendered(control) && !isOfPage(control))
      .filter((control) => !(control instanceof HTMLLabelElement) || !isTextLabel(control))
      .flatMap((control) => [readControlCaption(control), attributeOf(control, 'aria-label')]),
  );
}

/** Whether a control stands in the page's own head, foot or menu: these lead elsewhere from every page, whatever stands in it. */
export function isOfPage(control: Element): boolean {
  const place = findClosest(control, PAGE_PART);
  return place !== null && findClosest(place, CONTENT) === null;
}

/** What the visible lists in an element have chosen, and the labels of its chosen radio buttons. */
export function readChosenCaptions(scope: Element): string[] {
  const lists = findWithin(scope, 'select').filter((list) => list instanceof HTMLSelectElement);
  const chosen = lists.filter(isRendered).flatMap(({ selectedOptions }) => [...selectedOptions]);
  return [...normaliseAll(chosen.map(({ text }) => text)), ...readOptionLabels(scope, 'input[type=radio]:checked')];
}

/** Whether a visible list in an element offers what the concept names, and something else is chosen in it. */
export function hasOtherChosen(scope: Element, concept: Concept): boolean {
  const names = ({ text }: HTMLOptionElement) => mentions(concept, captionOf(text));
  return findWithin(scope, 'select').some((list) => {
    if (!(list instanceof HTMLSelectElement) || !isRendered(list) || list.value === '') return false;
    return [...list.options].some(names) && ![...list.selectedOptions].some(names);
  });
}

/** What stands on or beside the visible radio buttons and check boxes in an element. */
export function readOptionCaptions(scope: Element): string[] {
  return readOptionLabels(scope, 'input[type=radio], input[type=checkbox]');
}

/** A button to choose by is often drawn by its label alone. */
function readOptionLabels(scope: Element, selector: string): string[] {
  return findWithin(scope, selector)
    .filter((field) => field instanceof HTMLInputElement)
    .filter((field) => isRendered(field) || [...(field.labels ?? [])].some(isRendered))
    .flatMap((field) => readFieldCaptions(field).labels);
}

function isTextLabel(label: HTMLLabelElement): boolean {
  return label.control instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(label.control.type);
}

/** Whether the markup says that an element is a button. */
export function isButton(element: Element): boolean {
  return matches(element, BUTTON);
}

/** How many things a person can press or fill in an element. */
function countControls(scope: Element): number {
  return queryAll(scope, `${BUTTON}, a[href], input:not([type=hidden]), select, textarea`).length;
}

/** Every visible button in the container that could send the form. */
export function findButtons(container: Element): HTMLElement[] {
  return findWithin(container, BUTTON)
    .filter((button) => button instanceof HTMLElement)
    .filter((button) => isRendered(button) && !isLeaving(readControlCaption(button)));
}

function isLeaving(caption: string): boolean {
  return caption === '' || (mentions('leaveButton', caption) && !isNeutral(caption) && !mentions('reset', caption));
}

function rank(button: HTMLElement): number {
  return (isSubmitter(button) ? 2 : 0) + (isNeutral(readControlCaption(button)) ? 1 : 0);
}

/** Button or link of a row that is edited in its place and sends it. */
function findRowSubmit(password: HTMLInputElement): HTMLElement | null {
  const row = findClosest(password, ROW);
  if (!row) return null;
  const controls = findWithin(row, `${BUTTON}, a`).filter((control) => control instanceof HTMLElement);
  const shown = controls.filter((control) => isBefore(password, control) && isRendered(control));
  const sending = shown.filter((control) => isNeutral(readControlCaption(control)));
  return sending.toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A bar or another part of the window holds the button: the form's own, or the nearest that keeps something. */
function findOuterSubmit({ container, surroundings }: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  const own = [...(password.form?.elements ?? [])].filter((control) => control instanceof HTMLElement);
  const submitter = own.find((control) => matches(control, BUTTON) && isSubmitter(control) && isRendered(control));
  if (submitter) return submitter;
  for (const at of ancestorsOf(container)) {
    const keeping = findButtons(at).find((one) => isBefore(password, one) && isKeeping(readControlCaption(one)));
    if (keeping) return keeping;
    if (at === surroundings) break;
  }
  return null;
}

/** Beside a form, what adds begins another one. */
function isKeeping(caption: string): boolean {
  return isNeutral(caption) && !mentions('add', caption);
}

/** Where a form's button is looked for: in the form, and around it as far as nobody else's password stands there. */
export interface SubmitScope {
  container: Element;
  surroundings: Element;
}

/**
 * What sends the form: its row's button, a submit button, then one with a neutral caption, then the first after the
 * password; where no element says that it is a button, what the mouse tells to be one.
 */
export function findSubmit(scope: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  return findSubmitButton(scope, password) ?? findBoxSubmit(scope, password);
}

/** The same without what only the mouse tells: no guess at a button says what a form is. */
export function findSubmitButton(scope: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  return findRowSubmit(password) ?? bestOf(findButtons(scope.container), password) ?? findOuterSubmit(scope, password);
}

function bestOf(controls: HTMLElement[], password: HTMLInputElement): HTMLElement | null {
  const after = controls.filter((control) => isBefore(password, control));
  return (after.length > 0 ? after : controls).toSorted((a, b) => rank(b) - rank(a))[0] ?? null;
}

/** A link, or a box over which the mouse becomes a hand, that stands in no other row: the form's own, or the nearest. */
function findBoxSubmit({ container, surroundings }: SubmitScope, password: HTMLInputElement): HTMLElement | null {
  const row = findClosest(password, ROW);
  const boxes = findBoxes(surroundings).filter((box) => !isOfPage(box) && [null, row].includes(findClosest(box, ROW)));
  for (const at of ancestorsOf(container)) {
    const isWanted = at === container ? isNeutral : isOuterBox;
    const best = bestOf(
      boxes.filter((box) => containsDeep(at, box) && isWanted(readControlCaption(box))),
      password,
    );
    if (best || at === surroundings) return best;
  }
  return null;
}

/** Further out, what adds or changes is another one's. */
function isOuterBox(caption: string): boolean {
  return isKeeping(caption) && !mentions('change', caption);
}

/** Each that shows the hand and has a short neutral caption; none that is a field's, leads elsewhere or leaves the form. */
function findBoxes(scope: Element): HTMLElement[] {
  const elements = findWithin(scope, '*');
  if (elements.length > MOST_ELEMENTS) return [];
  // What the markup holds tells at once that most are none.
  const captioned = elements.filter((element) => isShort(element) && isNeutral(wordsOf(textContentOf(element))));
  const boxes = new Set(captioned.filter(isRendered).map(outermostWithHand));
  return [...boxes].filter((box) => box instanceof HTMLElement).filter((box) => isCaption(box) && !isOther(box));
}

function isShort(element: Element): boolean {
  return element.childElementCount <= MOST_PARTS && textContentOf(element).length <= LONGEST_TEXT;
}

function isOther(box: Element): boolean {
  const caption = readControlCaption(box);
  return (
    mentions('otherAct', caption) ||
    !matches(box, `:not(${OF_FIELD})`) ||
    !matches(box, STAYS) ||
    queryDeep(box, 'input, select, textarea').length > 0
  );
}

function isCaption(box: Element): boolean {
  const caption = readControlCaption(box);
  return caption.length <= LONGEST_CAPTION && isNeutral(caption);
}

/** What a person sees of a button: the element whose shadow root holds it, where that shows nothing else. */
export function drawnButton(button: Element): Element {
  const root = rootOf(button);
  if (!(root instanceof ShadowRoot) || queryDeep(root.host, 'input, select, textarea').length > 0) return button;
  return readControlCaption(root.host) === readControlCaption(button) ? root.host : button;
}

function isSubmitter(button: Element): boolean {
  return (
    matches(button, 'input[type=submit], input[type=image], button[type=submit]') ||
    (matches(button, 'button:not([type])') && button instanceof HTMLButtonElement && button.form !== null)
  );
}

/** Whether a visible button offers the newer authorisation. */
export function findAuthorization(look: Look): Element | null {
  const controls = look.query(`${BUTTON}, a`);
  return controls.find((control) => isRendered(control) && mentions('authorize', readControlCaption(control))) ?? null;
}

/** Whether an element's control count and place make it the surroundings of one form rather than a whole application. */
export function isSmallScope(scope: Element, inner: Element): boolean {
  return containsDeep(scope, inner) && countControls(scope) <= 25;
}
