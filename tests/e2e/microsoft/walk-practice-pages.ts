import type { Page } from 'puppeteer';
import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids.ts';
import type { PracticeBrowser } from '../harness/open-practice-browser.ts';
import { waitUntil } from '../harness/wait-until.ts';

const ACCOUNT = 'courier-svc@contoso.onmicrosoft.com';
const MOST_STEPS = 20;

/**
 * Goes from a practice page to the new password, from one annotated element to the next, and has the product's finder look
 * at every state on the way. Out: what the product's reader reads in the end, `sure` or `check` before the value.
 *
 * @throws Error that says what was seen instead, when the finder does not see the annotated element.
 */
export async function walkToPassword({ page }: PracticeBrowser, href: string): Promise<string> {
  await page.goto(href);
  let before = '';
  for (let count = 0; count < MOST_STEPS; count++) {
    // The annotation and the finder's look are taken in one go: a page may go on, or be pushed down, between two.
    const { step, mark } = await waitUntil(`the finder to see step ${count + 1} of ${href}`, async () => {
      await signInAgain(page);
      const state = await page.evaluate(readState, ACCOUNT, STEP_IDS);
      if (!state || state.mark === before) return { not: `there was "${state?.mark}"` };
      return state.sight.step === state.step && state.sight.isAnswer ? { is: state } : { not: JSON.stringify(state) };
    });
    if (step === 'read-the-password') return page.evaluate(() => window.readNewPassword());
    await act(page, step);
    before = mark;
  }
  throw new Error(`No password after ${MOST_STEPS} steps from ${href}.`);
}

/** Runs inside the page: its furthest annotated step, what the finder sees, and a mark that changes whenever the page or what stands on it does. */
function readState(account: string, steps: readonly StepId[]) {
  const annotated = Array.from(document.querySelectorAll('[data-answer]'));
  const step = steps.findLast((id) => annotated.some((element) => element.getAttribute('data-answer') === id));
  if (!step) return null;
  const mark = [performance.timeOrigin, document.body.innerText, annotated[0]?.outerHTML].join(' ');
  return { step, mark, sight: window.lookForStep(account, step) };
}

/** Types into the step's field or presses its button; nothing where the page has gone on meanwhile. */
async function act(page: Page, step: StepId): Promise<void> {
  const element = await page.$(`[data-answer="${step}"]`);
  const isField = await element?.evaluate((it) => it instanceof HTMLInputElement && it.type === 'text');
  if (isField) await element?.type('CloudFinder 2026-11');
  else await element?.click().catch(() => undefined);
}

/** The sign-in page stands between two steps; a person signs in and is back. */
async function signInAgain(page: Page): Promise<void> {
  if (!page.url().startsWith('https://login.')) return;
  await page.click('#idSIButton9');
  await page.waitForSelector('[data-answer]');
}
