import { ancestorsOf, findClosest } from '../dom/composed-tree';
import { attributeOf, isConnected, matches, rectOf } from '../dom/native-dom';
import { isCovered } from './is-covered';
import { isReachable } from './is-reachable';

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
  return isReachable(element, SMALLEST_SIDE) && !isCovered(element);
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
