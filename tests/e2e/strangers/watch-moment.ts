import type { ElementHandle, Page } from 'puppeteer';
import { MARK, type Moment, type Must, type StrangerPage } from '../../practice/strangers/stranger-page.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { type OverlayReading, readOverlay } from '../harness/read-overlay.ts';
import { type Look, waitUntil } from '../harness/wait-until.ts';
import { isAround } from '../journey/ring.ts';
import { type Held, readHeld } from './session.ts';

/** The guide has settled on words well before this many milliseconds. */
const PATIENCE_MS = 7_000;
/** What is still waiting has not decided. */
const DECIDED = ['words', 'stuck', 'pointing', 'captured', 'paused'];

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
    if (act) await perform(page, act, elementOf(must));
  }
}

/** The element that a moment is about. */
function elementOf(must: Must): string {
  if (must.kind === 'ring') return must.on;
  return (must.kind === 'captured' && must.done) || MARK;
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
  const seen = await readOverlay(page);
  if (must.kind === 'no-overlay') return seen ? { not: tell(seen) } : { is: true };
  if (!seen) return { not: 'there is no overlay' };
  const taken = held.map(({ password, account }) => `${password} of ${account}`).join(', ');
  switch (must.kind) {
    case 'ring': {
      if (held.length > 0) return { not: `${taken} is held` };
      if (seen.step !== must.step || seen.state !== 'pointing') return { not: tell(seen) };
      return judgeRing(page, seen, must.on);
    }
    case 'no-ring': {
      if (!DECIDED.includes(seen.state) || seen.ring || held.length > 0) return { not: `${tell(seen)} ${taken}` };
      if (must.steps && !must.steps.some((step) => step === seen.step)) return { not: tell(seen) };
      if (must.state && must.state !== seen.state) return { not: tell(seen) };
      return { is: true };
    }
    case 'says':
      return seen.text.includes(must.text) ? { is: true } : { not: tell(seen) };
    case 'no-capture':
      return DECIDED.includes(seen.state) && seen.state !== 'captured' && held.length === 0
        ? { is: true }
        : { not: `${tell(seen)} ${taken}` };
    case 'captured': {
      const wanted = [...(must.before ?? []), must.password];
      const last = held.at(-1);
      if (!last || held.map(({ password }) => password).join() !== wanted.join())
        return { not: `held: ${taken}; ${tell(seen)}` };
      if (must.accounts && !must.accounts.includes(last.account)) return { not: `held: ${taken}` };
      if (seen.step !== 'read-the-password' || seen.state !== 'captured') return { not: tell(seen) };
      return must.done ? judgeRing(page, seen, must.done) : { is: true };
    }
  }
}

async function judgeRing(page: Page, seen: OverlayReading, on: string): Promise<Look<true>> {
  const [marked, ...others] = await visible(await page.$$(on));
  if (!marked || others.length > 0) return { not: `the page shows ${others.length + (marked ? 1 : 0)} of ${on}` };
  const box = await boxOf(marked);
  if (!seen.ring) return { not: `there is no ring; ${tell(seen)}` };
  return isAround(seen.ring, box)
    ? { is: true }
    : { not: `the ring stands at ${JSON.stringify(seen.ring)}, not at ${JSON.stringify(box)}` };
}

async function visible(elements: ElementHandle[]): Promise<ElementHandle[]> {
  const seen = await Promise.all(elements.map((element) => element.isVisible()));
  return elements.filter((_, place) => seen[place]);
}

function boxOf(element: ElementHandle): Promise<{ x: number; y: number; width: number; height: number }> {
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

function tell({ step, state, text }: OverlayReading): string {
  return `it shows ${step} (${state}): "${text.replaceAll('\n', ' ').slice(0, 160)}"`;
}
