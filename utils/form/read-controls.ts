import { ancestorsOf, containsDeep, findClosest, findShadowRoots, queryDeep } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { labelsOf } from '../dom/labels-of';
import { attributeOf, documentOf, matches, queryAll, rectOf, rootOf } from '../dom/native-dom';
import type { Look } from '../look/open-look';
import { DIALOG, MAIN } from '../look/places';
import { readText } from '../look/read-text';
import type { Concept } from '../sites/form/markers';
import { captionOf } from './as-written';
import { isNeutral, mentions } from './mentions';
import { normaliseAll, readFieldCaptions } from './read-field-captions';

/** What the markup calls a button. */
export const BUTTON =
  'button, input[type=submit], input[type=image], input[type=button], [role=button], a.btn, a.button';
const PAGE_PART = 'header, footer, nav, [role=banner], [role=contentinfo], [role=navigation]';
const CONTENT = `${MAIN}, ${DIALOG}, section, article, form`;
const CONTROL = `${BUTTON}, a, [role=link], label, summary`;

/** What the selector finds in the element's own tree and in the shadow trees within it. */
export function findWithin(container: Element, selector: string): Element[] {
  const shadows = findShadowRoots(documentOf(container)).filter(({ host }) =>
    Node.prototype.contains.call(container, host),
  );
  return [...queryAll(container, selector), ...shadows.flatMap((shadow) => queryAll(shadow, selector))];
}

/** A control's caption as a person reads it, normalised. */
export function readControlCaption(control: Element): string {
  const named = attributeOf(control, 'aria-label') || attributeOf(control, 'alt') || attributeOf(control, 'title');
  return readShown(control) || captionOf(named);
}

/** The words that a control shows, normalised; of a sign there are none. */
function readShown(control: Element): string {
  const value = control instanceof HTMLInputElement && control.type !== 'checkbox' ? control.value : '';
  return captionOf(readText(control, { withButtons: true }) || value);
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
    .filter((field) => isRendered(field) || labelsOf(field).some(isRendered))
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
    .filter((button) => isRendered(button) && !isLeaving(readControlCaption(button)) && !isOfField(button));
}

/** A sign without words that is named after the password: the eye in its field, whatever its library calls it. */
function isOfField(button: Element): boolean {
  const caption = readControlCaption(button);
  return mentions('password', caption) && !isNeutral(caption) && readShown(button) === '';
}

function isLeaving(caption: string): boolean {
  const leaves = mentions('cancelButton', caption) || mentions('leaveButton', caption);
  // One letter is a sign: an i for help, an x that closes.
  return /^[\da-z]?$/.test(caption) || (leaves && !isNeutral(caption) && !mentions('reset', caption));
}

/** Levels around a button that is put out of the page in which what stands for it may be drawn: DevExpress draws two. */
const DRAWN_LEVELS = 3;

/** What a person sees of a button: what is drawn for one out of the page, or the element whose shadow root holds it, where that shows nothing else. */
export function drawnButton(button: Element): Element {
  if (isOutOfPage(button)) {
    const around = [...ancestorsOf(button)].slice(1, DRAWN_LEVELS + 1);
    const isDrawn = (at: Element) => !isOutOfPage(at) && readControlCaption(at) === readControlCaption(button);
    return around.findLast(isDrawn) ?? button;
  }
  const root = rootOf(button);
  if (!(root instanceof ShadowRoot) || queryDeep(root.host, 'input, select, textarea').length > 0) return button;
  return readControlCaption(root.host) === readControlCaption(button) ? root.host : button;
}

function isOutOfPage(element: Element): boolean {
  const { right, bottom } = rectOf(element);
  return right + scrollX <= 0 || bottom + scrollY <= 0;
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
