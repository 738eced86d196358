import { ancestorsOf, containsDeep, findClosest, isBefore } from '../dom/composed-tree';
import { firstChildOf, matches, nextSiblingOf, parentNodeOf, rectOf, rootOf, shadowRootOf } from '../dom/native-dom';
import { isOwnHost } from '../dom/own-host';
import { readTopHit } from '../dom/read-hits';
import { isOnScreen, isScrolledAway, type Point } from './is-reachable';

/** Where along its middle a field is looked at, as shares of its width; the third is the centre. */
const PROBES = [0.1, 0.3, 0.5, 0.7, 0.9];
const CENTRE = 2;
/** A button for showing the password, or an icon, may lie on one end of a field. */
const LEAST_FREE = 3;
/** Beside more elements than this nobody hides a field; looking at all of them would cost too much. */
const MOST_SIBLINGS = 200;
const OPAQUE = 0.5;
/** A veil that takes more of the light than this is a wall. */
const WALL = 0.9;
const PICTURE = 'img, picture, video, canvas, svg, iframe, object, embed';

/**
 * Whether something else lies on the element's centre or on most of its middle; where that is scrolled away, nobody can
 * tell: not covered.
 *
 * By hit test, not by IntersectionObserver v2 (`trackVisibility`): for that our own ring and every floating label on its
 * field count as covers, it answers 100 ms late, and masks and colours escape it all the same.
 */
export function isCovered(element: Element): boolean {
  const rect = rectOf(element);
  const probes = PROBES.map((share) => ({ x: rect.x + rect.width * share, y: rect.y + rect.height / 2 }));
  const covered = probes.map((probe) => isOnScreen(probe) && !isScrolledAway(element, probe) && isHit(element, probe));
  return covered[CENTRE] === true || covered.filter((each) => !each).length < LEAST_FREE;
}

/** What lies on the element's centre, innermost first; nothing where the element is cut off there rather than covered. */
export function findCover(element: Element): Element[] {
  const { x, y } = centreOf(element);
  const top = topmostAt(element, x, y);
  if (!top || containsDeep(element, top)) return [];
  return [...ancestorsOf(top)].filter((at) => !containsDeep(at, element));
}

/** Whether what lies on the element's centre lets an eye see it: glass, a veil, the backdrop of a dialog. */
export function isSeenThrough(element: Element): boolean {
  const cover = findCover(element);
  return cover.length > 0 && !cover.some((at) => isWall(at, centreOf(element)));
}

function centreOf(element: Element): Point {
  const { x, y, width, height } = rectOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

function isWall(layer: Element, { x, y }: Point): boolean {
  const { left, right, top, bottom } = rectOf(layer);
  // The backdrop of a dialog of the browser's own is hit as the dialog.
  const isBackdrop = matches(layer, ':modal') && (x < left || x > right || y < top || y > bottom);
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(layer, isBackdrop ? '::backdrop' : null);
  return alphaOf(backgroundColor) * Number(opacity) >= WALL || backgroundImage !== 'none' || matches(layer, PICTURE);
}

/**
 * Whether an opaque layer that lets clicks through, so that no hit test meets it, is drawn over the whole element: looked
 * for among the positioned neighbours of the element and of all that holds it.
 */
export function isPaintedOver(element: Element): boolean {
  const rect = rectOf(element);
  for (const at of ancestorsOf(element)) {
    if (neighboursOf(at).some((other) => isLayerOver(other, rect) && !isDrawnAbove(at, other))) return true;
  }
  return false;
}

/** Whether a positioned element is drawn above another one beside it: a dialog above its backdrop. */
function isDrawnAbove(one: Element, other: Element): boolean {
  const [own, others] = [getComputedStyle(one), getComputedStyle(other)];
  if (own.position === 'static') return false;
  const [z, otherZ] = [Number(own.zIndex) || 0, Number(others.zIndex) || 0];
  return z > otherZ || (z === otherZ && isBefore(other, one));
}

/** The other elements in an element's parent; none where there are too many. */
function neighboursOf(element: Element): Element[] {
  const parent = parentNodeOf(element);
  const neighbours: Element[] = [];
  for (let node = parent && firstChildOf(parent); node; node = nextSiblingOf(node)) {
    if (node instanceof Element && node !== element) neighbours.push(node);
    if (neighbours.length > MOST_SIBLINGS) return [];
  }
  return neighbours;
}

function isLayerOver(layer: Element, rect: DOMRect): boolean {
  if (isOwnHost(layer)) return false;
  const { pointerEvents, position, visibility, opacity, backgroundColor, backgroundImage, zIndex } =
    getComputedStyle(layer);
  if (pointerEvents !== 'none' || position === 'static' || visibility !== 'visible' || Number(zIndex) < 0) return false;
  if (Number(opacity) < OPAQUE || (alphaOf(backgroundColor) < OPAQUE && backgroundImage === 'none')) return false;
  const box = rectOf(layer);
  return box.left <= rect.left && box.right >= rect.right && box.top <= rect.top && box.bottom >= rect.bottom;
}

/** The last part of a computed colour where it has four; any other colour is opaque. */
function alphaOf(color: string): number {
  const parts = color.split(/[,/]/);
  const alpha = /^rgba|\//.test(color) ? Number.parseFloat(parts.at(-1) ?? '1') : 1;
  return Number.isNaN(alpha) ? 1 : alpha;
}

/** Whether something else is hit at a point of the element. */
function isHit(element: Element, { x, y }: Point): boolean {
  const top = topmostAt(element, x, y);
  if (!top) return true;
  if (top === element || containsDeep(element, top)) return false;
  return !(element instanceof HTMLInputElement && (isLabelOf(top, element) || isFloatingText(top, element)));
}

/** The innermost element at a point, seen through shadow roots and through our own overlay. */
function topmostAt(element: Element, x: number, y: number): Element | null {
  let top = readTopHit(document, x, y);
  while (top && top !== element && containsDeep(top, element)) {
    // What lies above all of it, our own overlay too, is told by every root: only the root's own elements count.
    const root: ShadowRoot | null = shadowRootOf(top);
    const inner: Element | null = root?.elementsFromPoint(x, y).find((hit) => rootOf(hit) === root) ?? null;
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** A caption without a label's ties: bare text beside the field in the tree that lies within it and hides nothing. */
function isFloatingText(element: Element, field: HTMLInputElement): boolean {
  if (element.childElementCount > 0 || parentNodeOf(element) !== parentNodeOf(field)) return false;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (alphaOf(backgroundColor) > 0 || backgroundImage !== 'none') return false;
  const [box, rect] = [rectOf(element), rectOf(field)];
  const middle = (box.top + box.bottom) / 2;
  const isWithin = box.left >= rect.left && box.right <= rect.right && middle > rect.top && middle < rect.bottom;
  return isWithin && (element.textContent ?? '').trim() !== '';
}

/** A floating label may lie on its own field. */
function isLabelOf(element: Element, field: HTMLInputElement): boolean {
  const label = findClosest(element, 'label');
  return label instanceof HTMLLabelElement && label.control === field;
}
