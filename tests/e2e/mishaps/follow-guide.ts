import type { Page } from 'puppeteer';
import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids.ts';
import { asPerson } from '../harness/as-person.ts';
import { pressButton } from '../harness/press-button.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { waitUntil } from '../harness/wait-until.ts';

const MOST_STEPS = 20;

/** One move of the way: the step, and what the page's right element is made of. */
export interface Move {
  step: StepId;
  tag: string;
}

/**
 * Follows the guide as a person does, from where the page is to a password that is held: at each step the ring must stand
 * on the element that the practice page annotates. Fields are typed into by "Do it for me". Out: the moves made.
 */
export async function followGuide(page: Page): Promise<Move[]> {
  const moves: Move[] = [];
  let before = '';
  while (moves.length < MOST_STEPS) {
    const next = await waitUntil(`move ${moves.length + 1} on ${page.url()}`, async () => {
      const seen = await readOverlay(page);
      if (seen?.state === 'captured') return { is: null };
      const { step, tag, mark } = await readAnswer(page);
      if (!step || step === 'read-the-password') return { not: `the guide shows ${seen?.step} (${seen?.state})` };
      return mark === before ? { not: `"${step}" has not changed anything` } : { is: { step, tag, mark } };
    });
    if (!next) return moves;
    const { step, tag, mark } = next;
    await waitForRing(page, step);
    if (tag === 'input') await pressButton(page, 'Do it for me');
    else await asPerson.click(page, step);
    moves.push({ step, tag });
    before = mark;
  }
  throw new Error(`No password after ${MOST_STEPS} moves.`);
}

/** The furthest annotated step, the kind of its element, and a mark that changes with the page or the element. */
async function readAnswer(page: Page): Promise<{ step: StepId | undefined; tag: string; mark: string }> {
  const seen = await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-answer]'))
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const isTyped = element instanceof HTMLInputElement && element.type === 'text';
        return {
          step: element.dataset['answer'] ?? '',
          tag: isTyped || element instanceof HTMLTextAreaElement ? 'input' : element.localName,
          mark: `${performance.timeOrigin} ${document.body.innerText} ${element.outerHTML}`,
        };
      }),
  );
  const step = STEP_IDS.findLast((id) => seen.some((one) => one.step === id));
  const found = seen.find((one) => one.step === step);
  return { step, tag: found?.tag ?? '', mark: found?.mark ?? '' };
}
