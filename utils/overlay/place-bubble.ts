import { type Box, grownBox, type Size, sharedArea } from './box.ts';

/** Where the bubble stands: at a side of the target, or in a corner of the window without an anchor. */
export type BubblePlace =
  | 'below'
  | 'above'
  | 'right'
  | 'left'
  | 'bottom-right'
  | 'bottom-left'
  | 'top-right'
  | 'top-left';

/** What the bubble has to fit into, in CSS pixels of the viewport. */
export interface BubbleSpace {
  viewport: Size;
  /** The bubble's natural size, without any limit of height. */
  bubble: Size;
  /** What the bubble points at, or `null` for a corner. */
  target: Box | null;
  /** The focused element: not to be covered while there is another place. */
  focus: Box | null;
  /** What is spoken of besides the target: the same. */
  subject: Box | null;
  /** The dialog around the target: better left uncovered. */
  surroundings: Box | null;
  /** The target's row, which tells whose target it is, and the controls around it that the person may want next. */
  neighbours: readonly Box[];
  direction: 'ltr' | 'rtl';
  /** Where the bubble stands now; it stays unless another place is clearly better. */
  last: BubblePlace | null;
}

/** Where the bubble is to stand. */
export interface Placement {
  place: BubblePlace;
  box: Box;
}

const MARGIN = 8;
/** Between target and bubble: room for the ring and the arrow. */
const GAP = 14;
/** A bubble is never squeezed below this height; it scrolls inside. */
const MIN_HEIGHT = 84;
/** Beside a target in a small window it may be this narrow. */
const MIN_WIDTH = 200;

/** What a bubble costs that is squeezed to nothing: its buttons are out of sight, which is worse than a free place further off. */
const SQUEEZED = 300;
/** What covering one neighbour costs, and all of them together at most: less than covering target or focus. */
const NEIGHBOUR = 40;
const NEIGHBOURS = 200;

const SIDES: BubblePlace[] = ['below', 'right', 'left', 'above'];
const CORNERS: BubblePlace[] = ['bottom-right', 'bottom-left', 'top-right', 'top-left'];

/**
 * Finds the calmest place for the bubble: inside the window, off the target and the focus, close to the target, and on as
 * few other controls as can be.
 */
export function placeBubble(space: BubbleSpace): Placement {
  const places = space.target ? [...SIDES, ...CORNERS] : CORNERS;
  const ranked = places
    .map((place, rank) => ({ place: mirrored(place, space.direction), rank }))
    .flatMap(({ place, rank }) =>
      boxesAt(place, space).map((box, shift) => ({ place, box, cost: cost(place, box, rank, space) + shift * 3 })),
    );
  const best = ranked.reduce((a, b) => (b.cost < a.cost ? b : a));
  return { place: best.place, box: best.box };
}

const MIRRORED: Record<BubblePlace, BubblePlace> = {
  below: 'below',
  above: 'above',
  right: 'left',
  left: 'right',
  'bottom-right': 'bottom-left',
  'bottom-left': 'bottom-right',
  'top-right': 'top-left',
  'top-left': 'top-right',
};

function mirrored(place: BubblePlace, direction: 'ltr' | 'rtl'): BubblePlace {
  return direction === 'rtl' ? MIRRORED[place] : place;
}

/** The boxes that a place allows, best first: beside the target, its dialog, its label, and shifted along the target. */
function boxesAt(place: BubblePlace, space: BubbleSpace): Box[] {
  const { target, surroundings, subject } = space;
  if (!target || CORNERS.includes(place)) return [cornerBox(place, space)];
  const beside = sideBox(place, target, target, space);
  const around = [surroundings, subject].flatMap((anchor) => (anchor ? [sideBox(place, anchor, target, space)] : []));
  return [beside, ...around, ...shiftedBoxes(place, beside, target, space)];
}

/** In line with the target's other edge, and past both of its edges, where the next rows have no controls. */
function shiftedBoxes(place: BubblePlace, box: Box, target: Box, { viewport, direction }: BubbleSpace): Box[] {
  const isVertical = place === 'below' || place === 'above';
  const [start, length, size] = isVertical
    ? [target.x, target.width, box.width]
    : [target.y, target.height, box.height];
  const isAtStart = isVertical && direction === 'ltr';
  const shifts = [isAtStart ? start + length - size : start, start - size - MARGIN, start + length + MARGIN];
  return shifts.map((at) => intoViewport(isVertical ? { ...box, x: at } : { ...box, y: at }, viewport));
}

/** Beside `anchor`, in line with `target`, as large as the room there allows. */
function sideBox(place: BubblePlace, anchor: Box, target: Box, space: BubbleSpace): Box {
  const { viewport, bubble } = space;
  const widest = Math.min(bubble.width, viewport.width - 2 * MARGIN);
  const highest = viewport.height - 2 * MARGIN;
  if (place === 'below' || place === 'above') {
    const below = anchor.y + anchor.height + GAP;
    const room = place === 'below' ? viewport.height - MARGIN - below : anchor.y - GAP - MARGIN;
    const height = Math.min(bubble.height, Math.max(room, MIN_HEIGHT), highest);
    const x = space.direction === 'rtl' ? target.x + target.width - widest : target.x;
    return intoViewport({ x, y: place === 'below' ? below : anchor.y - GAP - height, width: widest, height }, viewport);
  }
  const after = anchor.x + anchor.width + GAP;
  const room = place === 'right' ? viewport.width - MARGIN - after : anchor.x - GAP - MARGIN;
  const width = Math.min(widest, Math.max(room, MIN_WIDTH));
  // The same text in a narrower bubble is higher by as much.
  const height = Math.min((bubble.height * bubble.width) / width, highest);
  const x = place === 'right' ? after : anchor.x - GAP - width;
  return intoViewport({ x, y: target.y - MARGIN, width, height }, viewport);
}

function cornerBox(place: BubblePlace, { viewport, bubble }: BubbleSpace): Box {
  const margin = Math.min(2 * MARGIN, viewport.width / 20);
  const width = Math.min(bubble.width, viewport.width - 2 * margin);
  const height = Math.min(bubble.height, viewport.height - 2 * margin);
  return {
    x: place.endsWith('right') ? viewport.width - width - margin : margin,
    y: place.startsWith('bottom') ? viewport.height - height - margin : margin,
    width,
    height,
  };
}

function intoViewport(box: Box, viewport: Size): Box {
  return {
    ...box,
    x: Math.max(MARGIN, Math.min(box.x, viewport.width - MARGIN - box.width)),
    y: Math.max(MARGIN, Math.min(box.y, viewport.height - MARGIN - box.height)),
  };
}

/** Lower is better. Covering the target outweighs covering the focus, that a squeezed bubble, that distance. */
function cost(place: BubblePlace, box: Box, rank: number, space: BubbleSpace): number {
  const { target, focus, subject, surroundings, neighbours, bubble, last } = space;
  const covered = (other: Box | null) =>
    other
      ? sharedArea(box, grownBox(other, 4)) / Math.max(1, Math.min(other.width * other.height, box.width * box.height))
      : 0;
  const area = bubble.width * bubble.height;
  const squeezed =
    Math.max(0, area - box.width * box.height) / area + (Math.max(0, bubble.width - box.width) / bubble.width) * 0.3;
  return (
    covered(target) * 1000 +
    (covered(target) > 0 ? 400 : 0) +
    [focus, subject].reduce((sum, other) => sum + covered(other) * 300 + (covered(other) > 0 ? 150 : 0), 0) +
    covered(surroundings) * 60 +
    Math.min(
      NEIGHBOURS,
      neighbours.reduce((sum, other) => sum + costOfNeighbour(covered(other)), 0),
    ) +
    squeezed * SQUEEZED +
    (target ? distance(box, target) / 8 : 0) +
    rank * 4 -
    (place === last ? 12 : 0)
  );
}

/** A control that is covered in part cannot be pressed as it should; one that is covered whole cannot be seen. */
function costOfNeighbour(part: number): number {
  return part > 0 ? NEIGHBOUR * (0.4 + 0.6 * part) : 0;
}

/** Pixels of empty space between two boxes. */
function distance(a: Box, b: Box): number {
  const x = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const y = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(x, y);
}
