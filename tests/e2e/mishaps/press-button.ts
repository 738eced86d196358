import type { Page } from 'puppeteer';
import { centreOf } from '../harness/overlay.ts';
import { type Box, readOverlay } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';

/**
 * Presses a button of the bubble with the mouse where it stands still. Unlike the harness' own, it does not ask whether
 * the button can be hit: under a modal `<dialog>` the browser says no, and the guide hears the press all the same.
 */
export async function pressButton(page: Page, name: string): Promise<void> {
  let before: Box | undefined;
  const { x, y } = await waitUntil(`the bubble's button "${name}"`, async () => {
    const seen = await readOverlay(page);
    const button = seen?.buttons.find((one) => one.name === name && !one.isDisabled);
    if (!button) return { not: `it offers ${seen?.buttons.map((one) => one.name).join(', ')}` };
    const stood = before;
    before = button.box;
    return stood?.x === button.box.x && stood.y === button.box.y
      ? { is: centreOf(button.box) }
      : { not: 'it keeps moving' };
  });
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}
