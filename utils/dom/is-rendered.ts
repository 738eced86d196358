// Not `contentVisibilityAuto`: what is merely scrolled away can still be pointed at.
const CHECKS = { opacityProperty: true, visibilityProperty: true, checkOpacity: true, checkVisibilityCSS: true };

/** Rendered at all: neither `display: none`, `visibility: hidden`, `opacity: 0` nor skipped content. Cheap. */
export function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, CHECKS);
}
