import type { Page } from 'puppeteer';
import { centreOf } from './find-button.ts';
import { findStillButton } from './overlay.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Presses a button of the bubble with the mouse where it stands still. Unlike the harness' own, it does not ask whether
 * the button can be hit: under a modal `<dialog>` the browser says no, and the guide hears the press all the same.
 */
export async function pressButton(page: Page, name: string): Promise<void> {
  const box = await waitUntil(`the bubble's button "${name}"`, () => findStillButton(page, name));
  const { x, y } = centreOf(box);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}
