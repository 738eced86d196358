import type { Page } from 'puppeteer';
import { parseTrace, type TraceEvent } from './own-tasks.ts';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];

/** Everything that the browser traced while `act` ran. */
export async function tracePage(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  const trace = await page.tracing.stop();
  return parseTrace(Buffer.from(trace ?? new Uint8Array()).toString('utf8'));
}
