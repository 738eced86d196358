import { matches } from '../dom/native-dom';
import { type Box, grownBox, isInside, type Size, sharedArea } from './box';
import type { DrawnOverlay } from './draw-overlay';
import { type BubblePlace, placeBubble } from './place-bubble';
import type { TargetBox } from './read-target-box';

/** Pixels between the target's border box and the ring's outer edge. */
export const RING_OFFSET = 5;
/** The same where something stands close by. */
const CLOSE_OFFSET = 3;
/** Pixels around the target that the usual ring with its pulse takes. */
const RING_ROOM = 11;
/** Fields stand close to their labels. */
const FIELD = 'input, select, textarea';

/** What decides where ring and bubble stand. */
export interface Arrangement {
  target: Element | null;
  /** The bubble's natural size: `readBubbleSize`. */
  size: Size;
  seen: TargetBox | null;
  /** The dialog around the target, if any. */
  surroundings: Element | null;
  /** Controls around the target. */
  neighbours: readonly Box[];
  focused: Element | null;
  /** Whose text is not to be covered besides, if any. */
  subject: Element | null;
  isAside: boolean;
  direction: 'ltr' | 'rtl';
  last: BubblePlace | null;
}

/** Puts ring and bubble where they belong, and tells where the bubble stands. */
export function arrangeOverlay(drawn: DrawnOverlay, arrangement: Arrangement): BubblePlace | null {
  undoPageZoom(drawn.stage);
  const { seen, isAside } = arrangement;
  if (seen && drawn.ring) arrangeRing(drawn.ring, seen, isClose(arrangement));
  const { bubble } = drawn;
  if (!bubble) return null;
  const viewport = drawn.stage.getBoundingClientRect();
  const target = seen?.box ?? null;
  const focus = boxOf(arrangement.focused);
  const { place, box } = placeBubble({
    viewport,
    bubble: arrangement.size,
    target: isAside ? null : target,
    // Moved aside, the bubble must still not lie on what it speaks of.
    focus: isAside ? target : focus,
    subject: textBoxOf(arrangement.subject),
    surroundings: isAside ? null : boxOf(arrangement.surroundings),
    neighbours: arrangement.neighbours,
    direction: arrangement.direction,
    last: arrangement.last,
  });
  Object.assign(bubble.style, {
    // On whole pixels its text is sharp, and looks the same whenever it is drawn anew.
    left: `${Math.round(box.x)}px`,
    top: `${Math.round(box.y)}px`,
    width: `${box.width}px`,
    maxHeight: `${box.height}px`,
  });
  // A scrollbar that nothing needs stays once it came: it takes the width that makes the text higher.
  bubble.classList.toggle('is-squeezed', box.width < arrangement.size.width || box.height < arrangement.size.height);
  arrangeArrow(bubble, box, isAside ? null : target, place);
  return place;
}

/** Reads how large the bubble would like to be. Measured when its text or the window changes, not on every move. */
export function readBubbleSize({ stage, bubble }: DrawnOverlay): Size {
  undoPageZoom(stage);
  if (!bubble) return { width: 0, height: 0 };
  const scroller = bubble.querySelector('.scroller');
  const { width, maxHeight } = bubble.style;
  const scrollTop = scroller?.scrollTop ?? 0;
  Object.assign(bubble.style, { width: '', maxHeight: '' });
  // `offsetHeight` rounds: a bubble lower by a fraction of a pixel scrolls, and its scrollbar makes the text higher by a line.
  const size = { width: bubble.offsetWidth, height: Math.ceil(bubble.getBoundingClientRect().height) };
  Object.assign(bubble.style, { width, maxHeight });
  if (scroller) scroller.scrollTop = scrollTop;
  return size;
}

/** A page may zoom its root element with CSS; our stage is measured in the window's own pixels. */
function undoPageZoom(stage: HTMLElement): void {
  const zoom = stage.ownerDocument.documentElement.currentCSSZoom ?? 1;
  stage.style.zoom = zoom === 1 ? '' : String(1 / zoom);
}

/** Whether the usual ring would lie on what stands beside the target, or above it as its label. */
function isClose({ target, seen, neighbours }: Arrangement): boolean {
  if (!seen || !target) return false;
  const room = grownBox(seen.box, RING_ROOM);
  return (
    matches(target, FIELD) || neighbours.some((other) => sharedArea(room, other) > 0 && !isInside(seen.box, other))
  );
}

function arrangeRing(ring: HTMLElement, { box, hidden, radius }: TargetBox, isThin: boolean): void {
  const offset = isThin ? CLOSE_OFFSET : RING_OFFSET;
  const { x, y, width, height } = grownBox(box, offset);
  const round = `${Math.max(6, radius + offset)}px`;
  ring.toggleAttribute('data-thin', isThin);
  Object.assign(ring.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
    borderRadius: round,
    clipPath: clipOf(hidden, offset),
  });
  ring.style.setProperty('--round', round);
}

/** Where a scroll container or a bar cuts the target off, it cuts the ring off too. Elsewhere there is room for the pulse. */
function clipOf(hidden: TargetBox['hidden'], offset: number): string {
  const edges = [hidden.top, hidden.right, hidden.bottom, hidden.left];
  if (edges.every((by) => by === 0)) return '';
  return `inset(${edges.map((by) => (by > 0 ? `${by + offset}px` : '-20px')).join(' ')})`;
}

/** The little arrow stands on the bubble's edge opposite the middle of the target, if they face each other. */
function arrangeArrow(bubble: HTMLElement, box: Box, target: Box | null, place: BubblePlace): void {
  const arrow = bubble.querySelector<HTMLElement>('.arrow');
  if (!arrow) return;
  const edge = { below: 'top', above: 'bottom', right: 'left', left: 'right' }[place as string];
  const isVertical = edge === 'top' || edge === 'bottom';
  const along = target ? (isVertical ? target.x + target.width / 2 - box.x : target.y + target.height / 2 - box.y) : -1;
  const length = isVertical ? box.width : box.height;
  const gap = target && edge ? gapBetween(box, target, edge) : Infinity;
  if (!edge || gap < 0 || gap > 40 || along < 0 || along > length) {
    arrow.removeAttribute('data-edge');
    return;
  }
  const inset = `${Math.max(18, Math.min(along, length - 18)) - 7}px`;
  arrow.setAttribute('data-edge', edge);
  arrow.style.cssText = isVertical ? `left: ${inset}; ${edge}: -7px` : `top: ${inset}; ${edge}: -7px`;
}

function gapBetween(box: Box, target: Box, edge: string): number {
  if (edge === 'top') return box.y - target.y - target.height;
  if (edge === 'bottom') return target.y - box.y - box.height;
  return edge === 'left' ? box.x - target.x - target.width : target.x - box.x - box.width;
}

function boxOf(element: Element | null): Box | null {
  const rect = element?.getBoundingClientRect();
  return rect && rect.width > 0 ? rect : null;
}

/** Where an element's text stands, which may be less than the element takes; a field takes what it shows. */
function textBoxOf(element: Element | null): Box | null {
  if (!element?.isConnected) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const rect = range.getBoundingClientRect();
  return rect.width > 0 ? rect : boxOf(element);
}
