import type { ElementHandle, Page } from 'puppeteer';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { isAround } from './is-around.ts';
import { type Box, readOverlay } from './read-overlay.ts';
import { waitUntil } from './wait-until.ts';

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
