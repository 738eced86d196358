import type { OverlayState } from '../../../utils/journey/overlay-view.ts';
import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids.ts';
import { isAround } from '../../e2e/harness/is-around.ts';
import type { Box, OverlayReading } from '../../e2e/harness/read-overlay.ts';
import { readShadowRoot } from '../../e2e/harness/read-shadow-root.ts';
import { waitUntil } from '../../e2e/harness/wait-until.ts';
import type { FirefoxPage, Point } from './surface.ts';

/** What the overlay of the page in front shows now; `null` when there is none. */
export function readOverlay(page: FirefoxPage): Promise<OverlayReading | null> {
  return page.run(`return (${readIn.toString()})(${readShadowRoot.toString()});`);
}

/** Runs in the page, with rights that enter a closed shadow root. */
function readIn(read: typeof readShadowRoot): OverlayReading | null {
  const hosts = document.querySelectorAll('app-password-courier');
  const [host] = hosts;
  if (hosts.length > 1) throw new Error(`there are ${hosts.length} overlays in one page`);
  if (!host) return null;
  const { openOrClosedShadowRoot: root } = host as Element & { openOrClosedShadowRoot: ShadowRoot | null };
  if (root?.mode !== 'closed') throw new Error(`the overlay's shadow root is ${root?.mode ?? 'not there'}`);
  return read(root);
}

/** Waits until the page's overlay passes the test and gives it back; `what` names it in the error. */
export function waitForOverlay(
  page: FirefoxPage,
  what: string,
  isRight: (seen: OverlayReading) => boolean,
): Promise<OverlayReading> {
  return waitUntil(what, async () => {
    const seen = await readOverlay(page);
    if (!seen) return { not: 'there is no overlay' };
    return isRight(seen) ? { is: seen } : { not: `it shows ${seen.step} (${seen.state}): "${seen.text}"` };
  });
}

/** Waits until the page's overlay shows this step in this state. */
export function waitForStep(page: FirefoxPage, step: StepId, state: OverlayState): Promise<OverlayReading> {
  return waitForOverlay(page, `the guide to show ${step}`, (seen) => seen.step === step && seen.state === state);
}

/**
 * Waits until the guide points at this step, with the ring around the one visible element that the practice page
 * annotates for it.
 *
 * @param tag narrows the annotated element, where a step has several moves.
 */
export async function waitForRing(page: FirefoxPage, step: StepId, tag = ''): Promise<void> {
  await waitUntil(`the ring on ${step}`, async () => {
    const seen = await readOverlay(page);
    if (seen?.step !== step || seen.state !== 'pointing') {
      return { not: seen ? `it shows ${seen.step} (${seen.state}): "${seen.text}"` : 'there is no overlay' };
    }
    const boxes = await page.evaluate(visibleBoxes, `${tag}[data-answer="${step}"]`);
    const [target] = boxes;
    if (!target || boxes.length > 1) return { not: `${boxes.length} of them are visible` };
    return seen.ring && isAround(seen.ring, target)
      ? { is: undefined }
      : { not: `it stands at ${JSON.stringify(seen.ring)}` };
  });
}

/** Runs in the page. */
function visibleBoxes(selector: string): Box[] {
  return Array.from(document.querySelectorAll(selector))
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .map((one) => one.getBoundingClientRect())
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** Clicks the one visible element with the mouse: a step's id stands for what the practice page annotates with it. */
export async function clickOn(page: FirefoxPage, target: string, button: 0 | 2 = 0): Promise<void> {
  const selector = STEP_IDS.some((step) => step === target) ? `[data-answer="${target}"]` : target;
  const spot = await waitForStill(`"${selector}" to be clickable`, () => page.evaluate(findSpot, selector));
  await page.click(spot, button);
}

/** Presses a button of the bubble with the mouse. */
export async function pressInBubble(page: FirefoxPage, name: string): Promise<void> {
  const spot = await waitForStill(`the bubble's button "${name}"`, async () => {
    const seen = await readOverlay(page);
    const box = seen?.buttons.find((one) => one.name === name && !one.isDisabled)?.box;
    return box ? middleOf(box) : `it offers: ${seen?.buttons.map((one) => one.name).join(', ')}`;
  });
  await page.click(spot);
}

/** Waits until two looks in a row find the same place; a look that finds none says why. */
export async function waitForStill(what: string, look: () => Promise<Point | string>): Promise<Point> {
  let before = '';
  return waitUntil(what, async () => {
    const seen = await look();
    const place = JSON.stringify(seen);
    const stands = place === before;
    before = place;
    if (typeof seen === 'string') return { not: seen };
    return stands ? { is: seen } : { not: 'it keeps moving' };
  });
}

/** Runs in the page: the middle of the one visible element, or why it cannot be clicked. */
function findSpot(selector: string): Point | string {
  const visible = Array.from(document.querySelectorAll(selector)).filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0,
  );
  const [element] = visible;
  if (!element || visible.length > 1) return `${visible.length} of them are visible`;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(middle.x, middle.y);
  return element.contains(hit) ? middle : `<${hit?.localName ?? 'nothing'}> lies on it`;
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
