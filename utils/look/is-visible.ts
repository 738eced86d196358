import { ancestorsOf, layoutAncestors, parentOf } from '../dom/composed-tree';
import { isRendered } from '../dom/is-rendered';
import { attributeOf, isConnected, matches, rectOf } from '../dom/native-dom';
import { findCover, isCovered } from './is-covered';
import { isReachable, SMALLEST_FIELD } from './is-reachable';

/** Smaller than this (CSS pixels) is a trick for screen readers or a decoy, not something to click or read. */
const SMALLEST = 4;
const LEAST_OPACITY = 0.6;

/** Cut off by a collapsed ancestor, or moved to where no scrolling reaches. */
function isOutOfSight(element: Element, box: DOMRect): boolean {
  const view = globalThis.window;
  const isFarOut = box.right + view.scrollX < -1_000 || box.bottom + view.scrollY < -1_000;
  for (let at = parentOf(element); at && at !== view.document.body; at = parentOf(at)) {
    if (isFarOut && (at.scrollTop !== 0 || at.scrollLeft !== 0)) return false;
    const isFlat = at.clientHeight < SMALLEST || at.clientWidth < SMALLEST;
    if (!isFlat || !(at instanceof HTMLElement)) continue;
    const style = view.getComputedStyle(at);
    if (style.display !== 'inline' && style.display !== 'contents' && style.overflow !== 'visible') return true;
  }
  return isFarOut;
}

/** Whether an eye could see it: rendered, larger than a dot, not cut off. Says nothing of the mouse. */
export function isSeen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const box = rectOf(element);
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  return !isOutOfSight(element, box);
}

/** Whether the page takes the mouse and the keyboard from it: `inert`, which a modal dialog inside does not inherit (HTML standard). */
export function isInert(element: Element): boolean {
  for (const at of ancestorsOf(element)) {
    if (matches(at, '[inert]')) return true;
    if (matches(at, ':modal')) return false;
  }
  return false;
}

/**
 * Whether a person could see and press it: an eye sees it, and nothing takes the mouse from it. What assistive technology
 * is told (`aria-hidden`) hides nothing from them: pages leave that behind.
 */
export function isVisible(element: Element): boolean {
  return isSeen(element) && !isInert(element);
}

/**
 * Whether a secret may be put there: a person sees the element and can reach it, by scrolling if need be. No single check
 * finds every decoy, so all of them must agree: opaque, large enough, not inert, not clipped away, and topmost at its
 * middle. Here `aria-hidden` on the element itself counts: no field that is meant for a person says that of itself.
 */
export function isPlainlyVisible(element: Element): boolean {
  return !isInert(element) && isPlain(element) && !isCovered(element);
}

/** Whether nothing but another thing that lies on it keeps an element from being plainly visible; then the rest of the page is often inert. */
export function isUnderCover(element: Element): boolean {
  return isPlain(element) && isCovered(element) && findCover(element).length > 0;
}

/**
 * The box around what is too transparent to be seen, where nothing else keeps an element from being plainly visible: the
 * element would appear in it. `null` where there is none.
 */
export function findBoxOfTransparent(element: Element): Element | null {
  const around = layoutAncestors(element);
  const box = around[around.findIndex((at) => Number(getComputedStyle(at).opacity) < LEAST_OPACITY) + 1];
  if (!box || box === element || opacityOf(box) < LEAST_OPACITY) return null;
  return !isInert(element) && isPlainApartFromOpacity(element) && !isCovered(element) ? box : null;
}

function isPlain(element: Element): boolean {
  return opacityOf(element) >= LEAST_OPACITY && isPlainApartFromOpacity(element);
}

function isPlainApartFromOpacity(element: Element): boolean {
  if (!isConnected(element) || attributeOf(element, 'aria-hidden') === 'true') return false;
  const isRenderedNow = Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    contentVisibilityAuto: true,
  });
  if (!isRenderedNow) return false;
  const { width, height } = rectOf(element);
  if (width < SMALLEST_FIELD || height < SMALLEST_FIELD) return false;
  const style = getComputedStyle(element);
  if (style.pointerEvents === 'none' || (style.maskImage && style.maskImage !== 'none')) return false;
  return isReachable(element);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (const at of layoutAncestors(element)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    const faded = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    if (faded) opacity *= Number(faded[1]) / (faded[2] ? 100 : 1);
  }
  return opacity;
}
