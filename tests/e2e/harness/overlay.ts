import type { Page } from 'puppeteer';
import type { StepId } from '../../../utils/guide/step-ids.ts';
import type { OverlayState } from '../../../utils/overlay/overlay-view.ts';
import { type Box, type OverlayReading, readOverlay } from './read-overlay.ts';
import { waitUntil } from './wait-until.ts';

/** Waits until the page's overlay shows this step, in this state or one of these when given. */
export function waitForStep(
  page: Page,
  step: StepId,
  state?: OverlayState | readonly OverlayState[],
  timeout?: number,
): Promise<OverlayReading> {
  const states = state === undefined ? undefined : [state].flat();
  const wanted = states ? `${step} (${states.join(' or ')})` : step;
  return waitUntil(
    `the guide to show ${wanted}`,
    async () => {
      const seen = await readOverlay(page);
      if (!seen) return { not: `there is no overlay on ${page.url()}` };
      const isRight = seen.step === step && (!states || states.some((one) => one === seen.state));
      return isRight ? { is: seen } : { not: `it shows ${seen.step} (${seen.state}): "${seen.text}"` };
    },
    timeout,
  );
}

/** Waits until no overlay is in the page. */
export function waitForNoOverlay(page: Page): Promise<undefined> {
  return waitUntil('the guide to leave the page', async () => {
    const seen = await readOverlay(page);
    return seen ? { not: `it shows ${seen.step} (${seen.state})` } : { is: undefined };
  });
}

/** Presses a button of the bubble with the mouse, at the place where it stands still and nothing covers it. */
export async function pressInBubble(page: Page, name: string): Promise<void> {
  let before: Box | undefined;
  const point = await waitUntil(`the bubble's button "${name}"`, async () => {
    const seen = await readOverlay(page);
    const button = seen?.buttons.find((one) => one.name === name && !one.isDisabled);
    if (!button) return { not: `it offers: ${seen?.buttons.map((one) => one.name).join(', ') ?? 'no bubble'}` };
    const stood = before;
    before = button.box;
    if (stood?.x !== button.box.x || stood.y !== button.box.y) return { not: 'it keeps moving' };
    const middle = centreOf(button.box);
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName ?? 'nothing', middle);
    return hit === 'app-password-courier' ? { is: middle } : { not: `<${hit}> covers it` };
  });
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.click(point.x, point.y);
}

/** The middle of a box. */
export function centreOf(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
