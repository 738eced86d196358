import type { StepId } from '../../../utils/journey/step-ids.ts';
import type { Box, OverlayReading } from '../../e2e/harness/read-overlay.ts';
import type { Look } from '../../e2e/harness/wait-until.ts';

/** The window, and what in it the bubble may not lie on. */
export interface Room {
  window: Box;
  kept: Box[];
}

/** Whether the bubble is inside the window and lies neither on the step's element nor on the field that has the focus. */
export function judgeClear(seen: OverlayReading | null, step: StepId, { window, kept }: Room): Look<Box> {
  if (seen?.step !== step || !seen.bubble) return { not: `it shows ${seen?.step}` };
  const { bubble } = seen;
  if (!isInside(bubble, window)) {
    return { not: `it is at ${JSON.stringify(bubble)} in a window of ${JSON.stringify(window)}` };
  }
  const covered = kept.find((box) => areOverlapping(bubble, box));
  return covered ? { not: `${JSON.stringify(bubble)} lies on ${JSON.stringify(covered)}` } : { is: bubble };
}

/** Runs inside the page, where it may go as text, alone. */
export function readRoom(selector: string): Room {
  const focused = document.activeElement;
  const elements = [document.querySelector(selector), focused === document.body ? null : focused];
  return {
    window: { x: 0, y: 0, width: innerWidth, height: innerHeight },
    kept: elements.flatMap((element) =>
      element && element.localName !== 'app-password-courier' ? [element.getBoundingClientRect().toJSON() as Box] : [],
    ),
  };
}

function isInside(inner: Box, outer: Box): boolean {
  const isWide = inner.x >= -1 && inner.x + inner.width <= outer.width + 1;
  return isWide && inner.y >= -1 && inner.y + inner.height <= outer.height + 1;
}

function areOverlapping(one: Box, other: Box): boolean {
  const isBeside = one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
  const isAbove = one.y + one.height <= other.y + 1 || other.y + other.height <= one.y + 1;
  return !isBeside && !isAbove;
}
