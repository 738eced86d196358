import type { ElementHandle, Page } from 'puppeteer';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { type Box, readOverlay } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** How far the ring may stand off its target, in CSS pixels. */
const MARGIN = 16;

/**
 * Waits until the guide points at this step, with the ring around the one visible element that the practice page
 * annotates for it.
 *
 * @param selector narrows the annotated element, where a step has several moves.
 */
export function waitForRing(page: Page, step: StepId, selector = ''): Promise<Box> {
  const annotated = selector
    .split(',')
    .map((part) => `${part.trim()}[data-answer="${step}"]`)
    .join(', ');
  return waitUntil(`the ring on ${annotated}`, async () => {
    const seen = await readOverlay(page);
    if (!seen) return { not: `there is no overlay on ${page.url()}` };
    if (seen.step !== step || seen.state !== 'pointing') {
      return { not: `it shows ${seen.step} (${seen.state}): "${seen.text}"` };
    }
    if (!seen.ring) return { not: 'there is no ring' };
    const boxes = await visibleBoxes(await page.$$(annotated));
    const [target] = boxes;
    if (!target || boxes.length > 1) return { not: `${boxes.length} of them are visible` };
    return isAround(seen.ring, target) ? { is: seen.ring } : { not: `it stands at ${JSON.stringify(seen.ring)}` };
  });
}

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

async function visibleBoxes(elements: ElementHandle[]): Promise<Box[]> {
  const boxes = await Promise.all(
    elements.map((element) =>
      element.evaluate((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return one.checkVisibility({ visibilityProperty: true }) && width > 0 ? { x, y, width, height } : null;
      }),
    ),
  );
  return boxes.filter((box) => box !== null);
}
