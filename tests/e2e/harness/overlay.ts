import type { Page } from 'puppeteer';
import type { OverlayState } from '../../../utils/journey/overlay-view.ts';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { centreOf, findButton } from './find-button.ts';
import { type Box, type OverlayReading, readOverlay } from './read-overlay.ts';
import { type Look, waitUntil } from './wait-until.ts';

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
  const point = await waitUntil(`the bubble's button "${name}"`, async () => {
    const still = await findStillButton(page, name);
    if ('not' in still) return still;
    const middle = centreOf(still.is);
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName ?? 'nothing', middle);
    return hit === 'app-password-courier' ? { is: middle } : { not: `<${hit}> covers it` };
  });
  await page.mouse.move(point.x, point.y, { steps: 4 });
  await page.mouse.click(point.x, point.y);
}

/** Where a button of the bubble is that can be pressed and has not moved over two frames of the page. */
export async function findStillButton(page: Page, name: string): Promise<Look<Box>> {
  const look = async (): Promise<Look<Box>> => findButton(await readOverlay(page), name);
  const before = await look();
  if ('not' in before) return before;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await look();
  if ('not' in after) return after;
  return before.is.x === after.is.x && before.is.y === after.is.y ? after : { not: 'it keeps moving' };
}
