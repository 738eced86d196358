import type { ElementHandle, Page } from 'puppeteer';
import { STEP_IDS } from '../../../utils/journey/step-ids.ts';
import { waitUntil } from './wait-until.ts';

/** A step's id stands for the element that the practice page annotates with it; anything else is a CSS selector. */
type Target = string;

interface Spot {
  element: ElementHandle;
  x: number;
  y: number;
}

/** Moves the mouse to the one visible element and clicks it. */
async function click(page: Page, target: Target): Promise<void> {
  const { x, y } = await waitForSpot(page, target);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** Clicks into a field and types over what stands there, key by key. */
async function type(page: Page, target: Target, text: string): Promise<void> {
  const { x, y } = await waitForSpot(page, target);
  await page.mouse.click(x, y, { count: 3 });
  await page.keyboard.type(text);
}

/** What a person can do to a page: real mouse and keyboard events only. */
export const asPerson = { click, type };

/** The middle of the one visible element, once it stands still and nothing lies on it. */
export function waitForSpot(page: Page, target: Target): Promise<Spot> {
  const selector = STEP_IDS.some((step) => step === target) ? `[data-answer="${target}"]` : target;
  let before: string | undefined;
  return waitUntil(`"${selector}" to be clickable`, async () => {
    const [element, ...others] = await visibleOnes(page, selector);
    if (!element) return { not: 'it is not there' };
    if (others.length > 0) return { not: `${others.length + 1} of them are visible` };
    await element.scrollIntoView();
    const { x, y } = await element.clickablePoint();
    const place = `${x},${y}`;
    const stood = before;
    before = place;
    if (stood !== place) return { not: 'it keeps moving' };
    const cover = await element.evaluate(findCover, x, y);
    return cover === null ? { is: { element, x, y } } : { not: `${cover} lies on it` };
  });
}

async function visibleOnes(page: Page, selector: string): Promise<ElementHandle[]> {
  const elements = await page.$$(selector);
  const visible = await Promise.all(elements.map((element) => element.isVisible()));
  return elements.filter((_, index) => visible[index]);
}

/** Runs inside the page: what lies on the element at this point, or `null`. */
function findCover(element: Element, x: number, y: number): string | null {
  const hit = document.elementFromPoint(x, y);
  if (hit === null) return 'the edge of the window';
  return element.contains(hit) ? null : `<${hit.localName} class="${hit.className}">`;
}
