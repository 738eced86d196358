import { containsDeep, findClosest } from '../dom/composed-tree';
import { attributeOf, matches, queryAll, rectOf } from '../dom/native-dom';
import { readTopHit } from '../dom/read-hits';
import { ROLE_SELECTORS } from './element-roles';
import { findCoveringLayer } from './find-covering-layer';
import type { Look } from './open-look';
import { DIALOG, FRAMEWORK_DIALOG, POPUP } from './places';

/** Controls beside a dialog that are tried with the mouse; of a page's hundreds these tell. */
const MOST_TRIED = 12;
/** A dialog that calls itself modal and fills so much of the window is no tip beside the page. */
const LARGE_PART = 0.4;
/** One that fills less may lie over a text as a tip does. */
const SMALL_PART = 0.08;

/** The nearest dialog around an element. */
export function findDialogAround(element: Element): Element | null {
  return findClosest(element, `${DIALOG}, ${FRAMEWORK_DIALOG}, [popover]`);
}

/** The nearest of the elements that hold no other of them. */
function innermost(elements: readonly Element[]): Element[] {
  return elements.filter((element) => elements.every((other) => other === element || !containsDeep(element, other)));
}

/** Whether a dialog says that it blocks the page; whether it does is told by the mouse. */
export function callsItselfModal(element: Element): boolean {
  if (matches(element, `:modal, [aria-modal="true"], ${FRAMEWORK_DIALOG}`)) return true;
  return queryAll(element, ':scope > [aria-modal="true"]').length > 0;
}

/** Whether the mouse reaches the element: a part of it is the topmost thing at its middle. */
function isReached(look: Look, element: Element): boolean {
  const { left, top, width, height } = rectOf(element);
  const hit = readTopHit(look.document, left + width / 2, top + height / 2);
  return hit !== null && (containsDeep(element, hit) || containsDeep(hit, element));
}

function isInWindow({ left, top, width, height }: DOMRect): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  return x >= 0 && y >= 0 && x < globalThis.innerWidth && y < globalThis.innerHeight;
}

/**
 * Whether a dialog that is not in the browser's own top layer is in the way: it keeps the mouse from what stands beside it,
 * or lies over something of the page. A tip in a corner does neither, whatever it calls itself.
 */
function blocksThePage(look: Look, dialog: Element): boolean {
  if (matches(dialog, ':modal')) return true;
  const box = rectOf(dialog);
  const part = (box.width * box.height) / (globalThis.innerWidth * globalThis.innerHeight);
  if (part >= LARGE_PART) return true;
  const beside = look
    .query(ROLE_SELECTORS.clickable)
    .filter((control) => isInWindow(rectOf(control)))
    .filter((control) => !containsDeep(dialog, control) && !findClosest(control, POPUP) && look.isVisible(control));
  const tried = beside.slice(0, MOST_TRIED);
  if (!areMostReached(look, tried)) return true;
  return beside.some((control) => overlaps(rectOf(control), box)) || (part >= SMALL_PART && coversText(look, dialog));
}

/** Whether the mouse reaches more than half of them; no more of them are tried than decide it. */
function areMostReached(look: Look, elements: readonly Element[]): boolean {
  const half = Math.floor(elements.length / 2);
  let [reached, missed] = [0, 0];
  for (const element of elements) {
    if (isReached(look, element)) reached += 1;
    else missed += 1;
    if (reached > half || missed >= elements.length - half) break;
  }
  return reached > half;
}

function coversText(look: Look, dialog: Element): boolean {
  const box = rectOf(dialog);
  const isBeneath = (holder: Element): boolean =>
    overlaps(rectOf(holder), box) &&
    !containsDeep(dialog, holder) &&
    !containsDeep(holder, dialog) &&
    look.isVisible(holder);
  return [...look.texts().values()].some((holders) => holders.some(isBeneath));
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function isOnTop(look: Look, element: Element): boolean {
  const { left, top, width, height } = rectOf(element);
  const hit = readTopHit(look.document, left + width / 2, top + height / 2);
  return hit !== null && containsDeep(element, hit);
}

/** What lies over the page in one look. */
export interface Layers {
  /** The topmost dialog that blocks the page, or `null`. A layer that covers the page counts, whatever its role. */
  modal: Element | null;
  /** Open dialogs that block nothing. */
  modeless: readonly Element[];
}

const known = new WeakMap<Look, Layers>();

/** The page's layers, once per look. */
export function findLayers(look: Look): Layers {
  const before = known.get(look);
  if (before) return before;
  const layers = searchLayers(look);
  known.set(look, layers);
  return layers;
}

function searchLayers(look: Look): Layers {
  const open = look
    .query(`${DIALOG}, ${FRAMEWORK_DIALOG}`)
    .filter((dialog) => look.isVisible(dialog) || holdsVisible(look, dialog));
  const blocking = innermost(open.filter((dialog) => callsItselfModal(dialog) && blocksThePage(look, dialog)));
  const top = blocking.findLast((element) => isOnTop(look, element)) ?? blocking.at(-1);
  const modeless = innermost(open.filter((dialog) => !blocking.includes(dialog) && matches(dialog, DIALOG)));
  return {
    modal: top ?? findCoveringLayer(look),
    modeless: modeless.filter((dialog) => blocking.every((modal) => !containsDeep(dialog, modal))),
  };
}

/** A dialog of no size of its own is seen by what it holds. */
function holdsVisible(look: Look, dialog: Element): boolean {
  if (!Element.prototype.checkVisibility.call(dialog, { visibilityProperty: true })) return false;
  const { width, height } = rectOf(dialog);
  return width * height === 0 && queryAll(dialog, 'button, input').some(look.isVisible);
}

/** Lists and menus that were opened from inside the modal but stand elsewhere in the document. */
export function findPopupsOf(look: Look, modal: Element): Element[] {
  const owners = look.queryIn([modal], '[aria-expanded="true"]');
  const ids = owners.flatMap((owner) =>
    `${attributeOf(owner, 'aria-controls')} ${attributeOf(owner, 'aria-owns')}`.split(/\s+/),
  );
  const popups = look.query(POPUP).filter((popup) => !containsDeep(modal, popup) && look.isVisible(popup));
  return popups.filter(
    (popup) => (attributeOf(popup, 'id') !== '' && ids.includes(attributeOf(popup, 'id'))) || isOnTop(look, popup),
  );
}
