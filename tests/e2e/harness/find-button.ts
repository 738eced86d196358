import type { Box, OverlayReading } from './read-overlay.ts';
import type { Look } from './wait-until.ts';

/** Where a button of the bubble is that can be pressed; else what it offers instead. */
export function findButton(seen: OverlayReading | null, name: string): Look<Box> {
  const button = seen?.buttons.find((one) => one.name === name && !one.isDisabled);
  return button ? { is: button.box } : { not: `it offers: ${seen?.buttons.map((one) => one.name).join(', ')}` };
}

/** The middle of a box. */
export function centreOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
