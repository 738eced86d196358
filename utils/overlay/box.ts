/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How far a box reaches over each edge of another; never negative. */
export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** The box with `by` pixels more on every side. */
export function grownBox(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Square pixels that two boxes share. */
export function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Whether `x`, `y` lies in the box. */
export function hasPoint(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** Whether no edge of `inner` stands over one of `outer`. */
export function isInside(inner: Box, outer: Box): boolean {
  return Object.values(overhang(inner, outer)).every((by) => by === 0);
}

/** How much of `box` stands over the edges of `frame`. */
export function overhang(box: Box, frame: Box): Insets {
  return {
    top: Math.max(0, frame.y - box.y),
    right: Math.max(0, box.x + box.width - frame.x - frame.width),
    bottom: Math.max(0, box.y + box.height - frame.y - frame.height),
    left: Math.max(0, frame.x - box.x),
  };
}
