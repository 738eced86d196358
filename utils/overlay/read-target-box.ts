import { type Box, type Insets, overhang } from './box';
import { findBarOver } from './find-bar-over';
import { readClip } from './read-clip';

/** Where a target stands on the screen. */
export interface TargetBox {
  /** Its border box. */
  box: Box;
  /** How much of it scroll containers and the window cut off. */
  hidden: Insets;
  /** Radius of its corners in pixels. */
  radius: number;
}

/** Reads where an element stands now; `null` when it is gone, not drawn, scrolled out of its container, or under a bar. */
export function readTargetBox(target: Element): TargetBox | null {
  if (!target.isConnected || !target.checkVisibility({ visibilityProperty: true })) return null;
  const { x, y, width, height } = target.getBoundingClientRect();
  if (width < 1 || height < 1) return null;
  const box = { x, y, width, height };
  const hidden = overhang(box, readClip(target));
  if (hidden.left + hidden.right >= width || hidden.top + hidden.bottom >= height) return null;
  if (findBarOver(target)) return null;
  const radius = Number.parseFloat(getComputedStyle(target).borderTopLeftRadius) || 0;
  return { box, hidden, radius: Math.min(radius, height / 2) };
}
