import { layoutAncestors } from '../dom/composed-tree';
import { matches, rectOf } from '../dom/native-dom';
import type { Box } from './box';

/** The part of the window in which an element can be seen: what its scroll containers leave of the window. */
export function readClip(element: Element): Box {
  const { documentElement } = element.ownerDocument;
  let clip: Box = { x: 0, y: 0, width: documentElement.clientWidth, height: window.innerHeight };
  let { position } = getComputedStyle(element);
  for (const ancestor of layoutAncestors(element).slice(1)) {
    if (ancestor === documentElement || isRootScroller(ancestor) || isInTopLayer(element)) break;
    const style = getComputedStyle(ancestor);
    // What is positioned is held, and cut off, by its containing block only.
    if (!holds(style, position)) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') clip = sharedBox(clip, rectOf(ancestor));
    ({ position } = style);
    if (isInTopLayer(ancestor)) break;
  }
  return clip;
}

/** The body's overflow belongs to the window, unless the root element has its own. */
function isRootScroller(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  return element === body && getComputedStyle(documentElement).overflowY === 'visible';
}

function isInTopLayer(element: Element): boolean {
  return matches(element, ':modal, :popover-open');
}

/** Whether an ancestor of that style is, or lies inside, the containing block of a descendant so positioned. */
function holds(style: CSSStyleDeclaration, position: string): boolean {
  if (position !== 'absolute' && position !== 'fixed') return true;
  if (position === 'absolute' && style.position !== 'static') return true;
  return style.transform !== 'none' || style.filter !== 'none' || style.willChange.includes('transform');
}

function sharedBox(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}
