import type { Page } from 'puppeteer';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { judgeClear, readRoom } from '../../practice/microsoft/judge-clear.ts';
import { type Box, readOverlay } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Waits until the bubble is inside the window and lies neither on the step's element nor on the field that has the focus. */
export function waitForClearBubble(page: Page, step: StepId, selector = ''): Promise<Box> {
  return waitUntil(`the bubble to lie clear of "${step}"`, async () => {
    const seen = await readOverlay(page);
    return judgeClear(seen, step, await page.evaluate(readRoom, `${selector}[data-answer="${step}"]`));
  });
}
