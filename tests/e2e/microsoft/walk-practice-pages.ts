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
    const { step, mark } = await waitUntil(`the finder to see step ${count + 1} of ${href}`, async () => {
      await signInAgain(page);
      const state = await page.evaluate(lookAndAct, ACCOUNT, STEP_IDS, before);
      if (!state || state.mark === before) return { not: `there was "${state?.mark}"` };
      return state.isSeen ? { is: state } : { not: JSON.stringify(state) };
    });
    if (step === 'read-the-password') return page.evaluate(() => window.readNewPassword());
    before = mark;
  }
  throw new Error(`No password after ${MOST_STEPS} steps from ${href}.`);
}

/**
 * Runs inside the page: its furthest annotated step, what the finder sees, and a mark that changes whenever the page or what
 * stands on it does. Where the finder sees the step, types into its field or presses its button. All in one go: a page may
 * go on, or be pushed down, between two questions.
 */
function lookAndAct(account: string, steps: readonly StepId[], before: string) {
  const annotated = Array.from(document.querySelectorAll('[data-answer]'));
  const step = steps.findLast((id) => annotated.some((element) => element.getAttribute('data-answer') === id));
  if (!step) return null;
  const mark = [performance.timeOrigin, document.body.innerText, annotated[0]?.outerHTML].join(' ');
  if (mark === before) return { step, mark, isSeen: false };
  const sight = window.lookForStep(account, step);
  const isSeen = sight.step === step && sight.isAnswer;
  if (!isSeen || step === 'read-the-password') return { step, mark, isSeen, sight };

  const element = document.querySelector<HTMLElement>(`[data-answer="${step}"]`);
  if (element instanceof HTMLInputElement && element.type === 'text') {
    element.select();
    document.execCommand('insertText', false, 'CloudFinder 2026-11');
  } else element?.click();
  return { step, mark, isSeen, sight };
}

/** The sign-in page stands between two steps; a person signs in and is back. */
async function signInAgain(page: Page): Promise<void> {
  if (!page.url().startsWith('https://login.')) return;
  await page.click('#idSIButton9');
  await page.waitForSelector('[data-answer]');
}
