import type { Page } from 'puppeteer';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { type Box, readOverlay } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Waits until the bubble is inside the window and lies neither on the step's element nor on the field that has the focus. */
export function waitForClearBubble(page: Page, step: StepId, selector = ''): Promise<Box> {
  return waitUntil(`the bubble to lie clear of "${step}"`, async () => {
    const seen = await readOverlay(page);
    if (seen?.step !== step || !seen.bubble) return { not: `it shows ${seen?.step}` };
    const { bubble } = seen;
    const { window, boxes } = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      const elements = [document.querySelector(wanted), focused === document.body ? null : focused];
      return {
        window: { x: 0, y: 0, width: innerWidth, height: innerHeight },
        boxes: elements
          .filter((element) => element !== null && element.localName !== 'app-password-courier')
          .map((element): Box => element?.getBoundingClientRect().toJSON()),
      };
    }, `${selector}[data-answer="${step}"]`);
    if (!isInside(bubble, window)) {
      return { not: `it is at ${JSON.stringify(bubble)} in a window of ${JSON.stringify(window)}` };
    }
    const covered = boxes.find((box) => areOverlapping(bubble, box));
    return covered ? { not: `${JSON.stringify(bubble)} lies on ${JSON.stringify(covered)}` } : { is: bubble };
  });
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
