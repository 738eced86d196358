import type { Page } from 'puppeteer';
import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids.ts';
import { bundle } from '../../practice/bundle.ts';
import type { PracticeBrowser } from '../harness/open-practice-browser.ts';
import { waitUntil } from '../harness/wait-until.ts';

const ACCOUNT = 'courier-svc@contoso.onmicrosoft.com';
const MOST_STEPS = 20;

/**
 * Goes from a practice page to the new password, from one annotated element to the next, and has the product's finder look
 * at every state on the way. Out: what the product's reader reads in the end, `sure` or `check` before the value.
 *
 * @throws Error that names the step and what was seen instead, when the finder does not see the annotated element.
 */
export async function walkToPassword({ page }: PracticeBrowser, href: string): Promise<string> {
  const { js } = await bundle(new URL('./expose-finder.ts', import.meta.url).href);
  await page.goto(href);
  let before = '';
  for (let count = 0; count < MOST_STEPS; count++) {
    const state = await waitUntil(`step ${count + 1} of ${href}`, async () => {
      await signInAgain(page);
      const { step, mark } = await readState(page);
      return step && mark !== before ? { is: { step, mark } } : { not: `there was "${mark}"` };
    });
    await expectFound(page, js, state.step);
    if (state.step === 'read-the-password') return page.evaluate(() => window.readNewPassword());
    await act(page, state.step);
    before = state.mark;
  }
  throw new Error(`No password after ${MOST_STEPS} steps from ${href}.`);
}

/** The furthest annotated step, and a mark that changes whenever the page or what stands on it does. */
async function readState(page: Page): Promise<{ step: StepId | undefined; mark: string }> {
  const seen = await page.evaluate(() => ({
    answers: Array.from(document.querySelectorAll('[data-answer]'), (element) => element.getAttribute('data-answer')),
    mark: [performance.timeOrigin, document.body.innerText, document.querySelector('[data-answer]')?.outerHTML].join(
      ' ',
    ),
  }));
  return { step: STEP_IDS.findLast((id) => seen.answers.includes(id)), mark: seen.mark };
}

async function expectFound(page: Page, js: string, step: StepId): Promise<void> {
  await waitUntil(`the finder to see "${step}"`, async () => {
    await page.evaluate(js);
    const sight = await page.evaluate((tenant, latest) => window.lookForStep(tenant, latest), ACCOUNT, step);
    return sight.step === step && sight.isAnswer ? { is: sight } : { not: `it saw ${JSON.stringify(sight)}` };
  });
}

async function act(page: Page, step: StepId): Promise<void> {
  const element = await page.waitForSelector(`[data-answer="${step}"]`);
  const isField = await element?.evaluate((it) => it instanceof HTMLInputElement && it.type === 'text');
  if (isField) await element?.type('CloudFinder 2026-11');
  else await element?.click();
}

/** The sign-in page stands between two steps; a person signs in and is back. */
async function signInAgain(page: Page): Promise<void> {
  if (!page.url().startsWith('https://login.')) return;
  await page.click('#idSIButton9');
  await page.waitForSelector('[data-answer]');
}
