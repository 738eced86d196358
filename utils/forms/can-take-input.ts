import { ancestorsOf, containsDeep, findClosest } from '../dom/composed-tree';
import { attributeOf, isConnected, matches, rectOf, shadowRootOf } from '../dom/native-dom';
import { isOwnHost } from '../dom/own-host';

/** A field of fewer characters is for a code or a PIN, whatever stands beside it. */
const SHORTEST_FIELD = 8;
/** Pixels: below this, no person could have been meant to type there. */
const SMALLEST_SIDE = 8;
const LEAST_OPACITY = 0.6;

/** Whether a field may be written: enabled, editable, long enough for a password. */
export function isEditable(field: HTMLInputElement): boolean {
  if (field.readOnly || matches(field, ':disabled')) return false;
  if (attributeOf(field, 'aria-disabled') === 'true' || attributeOf(field, 'aria-readonly') === 'true') return false;
  return field.maxLength < 0 || field.maxLength >= SHORTEST_FIELD;
}

/**
 * Whether a person sees the element and can reach it, by scrolling if need be. No single check finds every decoy, so
 * all of them must agree: rendered, opaque, large enough, not inert, not clipped away, and topmost at its centre.
 */
export function isPlainlyVisible(element: Element): boolean {
  if (!isConnected(element) || findClosest(element, '[inert]') || attributeOf(element, 'aria-hidden') === 'true')
    return false;
  const isRendered = Element.prototype.checkVisibility.call(element, {
    opacityProperty: true,
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!isRendered || opacityOf(element) < LEAST_OPACITY) return false;
  const rect = rectOf(element);
  if (rect.width < SMALLEST_SIDE || rect.height < SMALLEST_SIDE) return false;
  const style = getComputedStyle(element);
  if (style.pointerEvents === 'none' || (style.maskImage && style.maskImage !== 'none')) return false;
  return isReachable(element, rect) && !isCovered(element, rect);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (const at of ancestorsOf(element)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    const faded = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    if (faded) opacity *= Number(faded[1]) / (faded[2] ? 100 : 1);
  }
  return opacity;
}

interface Point {
  x: number;
  y: number;
}

/** Whether no clipping ancestor hides the element for good, and every scroller can bring it into its box. */
function isReachable(element: Element, rect: DOMRect): boolean {
  let centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  if (getComputedStyle(element).position === 'fixed') return isOnScreen(centre);
  for (const at of ancestorsOf(element)) {
    if (at === element || at === document.documentElement || at === document.body) continue;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const box = rectOf(at);
    const shown = { x: clamp(centre.x, box.left, box.right), y: clamp(centre.y, box.top, box.bottom) };
    if (/hidden|clip/.test(overflowX) && shown.x !== centre.x) return false;
    if (/hidden|clip/.test(overflowY) && shown.y !== centre.y) return false;
    if (/auto|scroll/.test(overflowX + overflowY)) {
      if (!canScrollTo(at, centre, box)) return false;
      // From here outwards, what counts is where the scroller would show it.
      centre = shown;
    }
    if (position === 'fixed') return isOnScreen(centre);
  }
  const { scrollingElement } = document;
  return !scrollingElement || canScrollTo(scrollingElement, centre, new DOMRect(0, 0, innerWidth, innerHeight));
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function canScrollTo(scroller: Element, centre: Point, box: DOMRect): boolean {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth } = scroller;
  const x = centre.x - box.left + scrollLeft;
  const y = centre.y - box.top + scrollTop;
  const isRightToLeft = getComputedStyle(scroller).direction === 'rtl';
  const left = isRightToLeft ? clientWidth - scrollWidth : 0;
  return x >= left && x <= left + Math.max(scrollWidth, box.width) && y >= 0 && y <= Math.max(scrollHeight, box.height);
}

function isOnScreen({ x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
}

/** Whether something else lies on the element's centre; where the centre is scrolled away, nobody can tell: not covered. */
function isCovered(element: Element, rect: DOMRect): boolean {
  const x = rect.x + rect.width / 2;
  const y = rect.y + rect.height / 2;
  if (!isOnScreen({ x, y }) || isScrolledAway(element, x, y)) return false;
  const top = topmostAt(element, x, y);
  if (!top) return true;
  if (top === element || containsDeep(element, top)) return false;
  return !(element instanceof HTMLInputElement && isLabelOf(top, element));
}

function isScrolledAway(element: Element, x: number, y: number): boolean {
  for (const at of ancestorsOf(element)) {
    if (at === element || at === document.documentElement || at === document.body) continue;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!/auto|scroll/.test(overflowX + overflowY)) continue;
    const box = rectOf(at);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
  }
  return false;
}

/** The innermost element at a point, seen through open shadow roots and through our own overlay. */
function topmostAt(element: Element, x: number, y: number): Element | null {
  const hits = Document.prototype.elementsFromPoint.call(document, x, y);
  let top = hits.find((hit) => !isOwnHost(hit)) ?? null;
  while (top && top !== element && containsDeep(top, element)) {
    const inner: Element | null = shadowRootOf(top)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
}

/** A floating label may lie on its own field. */
function isLabelOf(element: Element, field: HTMLInputElement): boolean {
  const label = findClosest(element, 'label');
  return label instanceof HTMLLabelElement && label.control === field;
}
