import type { Page } from 'puppeteer';
import { STEP_IDS } from '../../../utils/journey/step-ids.ts';
import { type Look, waitUntil } from './wait-until.ts';

/** A step's id stands for the element that the practice page annotates with it; anything else is a selector. */
type Target = string;

/** A place in the window, in CSS pixels. */
interface Spot {
  x: number;
  y: number;
}

/** Moves the mouse to the one visible element and clicks it. */
async function click(page: Page, target: Target): Promise<void> {
  const { x, y } = await waitForSpot(page, target);
  await page.mouse.click(x, y);
}

/** Clicks the enabled button of this name with the mouse. */
async function press(page: Page, name: string): Promise<void> {
  const { x, y } = await waitForSpot(page, 'button', name);
  await page.mouse.click(x, y);
}

/** Clicks into a field and types over what stands there, key by key. */
async function type(page: Page, target: Target, text: string): Promise<void> {
  const { x, y } = await waitForSpot(page, target);
  await page.mouse.click(x, y, { count: 3 });
  await page.keyboard.type(text);
}

/** What a person can do to a page: real mouse and keyboard events only. */
export const asPerson = { click, press, type };

/**
 * The middle of the one visible element, once it stands still and nothing lies on it.
 *
 * @param name of the enabled button that is meant, where the selector finds several.
 */
export function waitForSpot(page: Page, target: Target, name?: string): Promise<Spot> {
  const selector = STEP_IDS.some((step) => step === target) ? `[data-answer="${target}"]` : target;
  const what = name === undefined ? `"${selector}"` : `the button "${name}"`;
  return waitUntil(`${what} to be clickable`, () => page.$$eval(selector, findSpot, name));
}

/** Runs inside the page, in one go: between two questions a page may have drawn everything anew. */
async function findSpot(elements: Element[], name?: string): Promise<Look<Spot>> {
  const nameOf = (one: Element): string =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const enabled = elements.filter((one) => !one.matches(':disabled, [aria-disabled="true"]'));
  const named = name === undefined ? elements : enabled.filter((one) => nameOf(one) === name);
  if (named.length === 0 && name !== undefined) return { not: `there are: ${enabled.map(nameOf).join(', ')}` };
  const visible = named.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
  });
  const [element] = visible;
  if (!element) return { not: 'it is not there' };
  if (visible.length > 1) return { not: `${visible.length} of them are visible` };

  const shown = await new Promise<number>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.intersectionRatio ?? 0);
    });
    observer.observe(element);
  });
  if (shown < 1) element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (left !== before.left || top !== before.top) return { not: 'it keeps moving' };

  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const hit = document.elementFromPoint(x, y);
  if (element.contains(hit)) return { is: { x, y } };
  return {
    not: hit ? `<${hit.localName} class="${hit.className}"> lies on it` : 'it is beyond the edge of the window',
  };
}
