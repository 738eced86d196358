import type { ElementHandle, Page } from 'puppeteer';
import { judgeMoment, ringTarget } from '../../practice/strangers/judge-moment.ts';
import { MARK, type Moment, type Must, type StrangerPage } from '../../practice/strangers/stranger-page.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { type Box, readOverlay } from '../harness/read-overlay.ts';
import { type Held, readHeld } from '../harness/session.ts';
import { type Look, waitUntil } from '../harness/wait-until.ts';

/** The guide has settled on words well before this many milliseconds. */
const PATIENCE_MS = 7_000;
interface Circumstances {
  /** A password may be held already; otherwise one that is held where none should be is a failure. */
  isHolding?: boolean;
}

/** Plays every moment of a page that is already open. */
export async function playMoments(
  courier: Courier,
  page: Page,
  { moments }: StrangerPage,
  circumstances: Circumstances = {},
): Promise<void> {
  for (const { must, act } of moments) {
    await waitForMoment(courier, page, must, circumstances);
    if (act) await perform(page, act, ringTarget(must) ?? MARK);
  }
}

/** Waits until what must happen on the page has happened. */
export async function waitForMoment(
  courier: Courier,
  page: Page,
  must: Must,
  { isHolding = false }: Circumstances = {},
): Promise<void> {
  let last = 'nothing was seen';
  const look = async (): Promise<Look<true>> => {
    const seen = await judge(page, must, isHolding && must.kind !== 'captured' ? [] : await readHeld(courier));
    if ('not' in seen) last = seen.not;
    return seen;
  };
  await waitUntil(must.kind, look, PATIENCE_MS).catch((error: unknown) => {
    throw new Error(`Wanted ${JSON.stringify(must)}, but ${last}.`, { cause: error });
  });
}

async function judge(page: Page, must: Must, held: readonly Held[]): Promise<Look<true>> {
  const on = ringTarget(must);
  const seen = await readOverlay(page);
  const marked = on === null || !seen ? [] : await Promise.all((await visible(await page.$$(on))).map(boxOf));
  return judgeMoment(must, { seen, held, marked });
}

async function visible(elements: ElementHandle[]): Promise<ElementHandle[]> {
  const seen = await Promise.all(elements.map((element) => element.isVisible()));
  return elements.filter((_, place) => seen[place]);
}

function boxOf(element: ElementHandle): Promise<Box> {
  return element.evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x, y, width, height };
  });
}

async function perform(page: Page, { kind, to, text = '' }: NonNullable<Moment['act']>, on: string): Promise<void> {
  if (kind === 'back') return void (await page.goBack());
  const element = await page.waitForSelector(to ?? on, { visible: true });
  if (!element) throw new Error(`There is no ${to ?? on}.`);
  if (kind === 'choose') return void (await element.select(...(await valuesOf(element, text))));
  await element.click();
  if (kind === 'type') await page.keyboard.type(text);
}

/** The values of a select's options with this text. */
function valuesOf(element: ElementHandle, text: string): Promise<string[]> {
  return element.$$eval(
    'option',
    (options, wanted) => options.filter((one) => one.text === wanted).map((one) => one.value),
    text,
  );
}
