import type { Box } from './read-overlay.ts';

/** How far the ring may stand off its target, in CSS pixels. */
const MARGIN = 16;

/** Whether the ring holds the target with a small margin, and nothing else. */
export function isAround(ring: Box, target: Box): boolean {
  const gaps = [
    target.x - ring.x,
    target.y - ring.y,
    ring.x + ring.width - target.x - target.width,
    ring.y + ring.height - target.y - target.height,
  ];
  return gaps.every((gap) => gap >= -1 && gap <= MARGIN);
}
