import type { Page } from 'puppeteer';
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
    const boxes = await page.evaluate(visibleBoxes, annotated);
    const [target] = boxes;
    if (!target || boxes.length > 1) return { not: `${boxes.length} of them are visible` };
    return isAround(seen.ring, target) ? { is: seen.ring } : { not: `it stands at ${JSON.stringify(seen.ring)}` };
  });
}

/** Runs inside the page, in one go: between two questions a page may have drawn everything anew. */
function visibleBoxes(selector: string): Box[] {
  const visible = Array.from(document.querySelectorAll(selector)).filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const boxes = visible.map((one) => one.getBoundingClientRect());
  return boxes.filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x, y, width, height }));
}
