import { STEP_IDS, type StepId } from '../../../utils/journey/step-ids.ts';
import type { OverlayReading } from '../../e2e/harness/read-overlay.ts';
import { waitUntil } from '../../e2e/harness/wait-until.ts';

const MOST_STEPS = 20;

/** A page with the guide on it, as a person meets it: in the built extension, or on the stage. */
export interface GuidedPage {
  /** What the guide shows now, or `null`. */
  overlay(): Promise<OverlayReading | null>;
  /** The elements that the practice page annotates: what `readAnnotated` gives inside it. */
  annotated(): Promise<readonly Annotated[]>;
  /** Waits until the ring stands on the one element that is annotated for this step. */
  waitForRing(step: StepId): Promise<unknown>;
  /** Clicks that element. */
  click(step: StepId): Promise<unknown>;
  /** Types over what stands in it. */
  typeOver(step: StepId, text: string): Promise<unknown>;
  pressInBubble(name: string): Promise<void>;
}

/** An element that a practice page annotates for a step. */
export interface Annotated {
  step: string;
  /** What it is made of; `input` for all that is typed into. */
  tag: string;
  isVisible: boolean;
  /** Its own text, that of its labels, and of the row in which it stands. */
  caption: string;
  /** Changes with the page or the element. */
  mark: string;
}

/** One move of the way: the step, and what the page's right element is made of. */
export interface Move {
  step: StepId;
  tag: string;
}

/**
 * Follows the guide as a person does, from where the page is to a password that is held: at each step the ring must stand
 * on the element that the practice page annotates. Fields are typed into by "Do it for me". Out: the moves made.
 */
export async function followWay(page: GuidedPage): Promise<Move[]> {
  const moves: Move[] = [];
  let before = '';
  while (moves.length < MOST_STEPS) {
    const next = await waitUntil(`move ${moves.length + 1}`, async () => {
      const seen = await page.overlay();
      if (seen?.state === 'captured') return { is: null };
      const answer = furthestOf(await page.annotated());
      if (!answer || answer.step === 'read-the-password')
        return { not: `the guide shows ${seen?.step} (${seen?.state})` };
      return answer.mark === before ? { not: `"${answer.step}" has not changed anything` } : { is: answer };
    });
    if (!next) return moves;
    const { step, tag, mark } = next;
    await page.waitForRing(step);
    if (tag === 'input') await page.pressInBubble('Do it for me');
    else await page.click(step);
    moves.push({ step, tag });
    before = mark;
  }
  throw new Error(`No password after ${MOST_STEPS} moves.`);
}

function furthestOf(annotated: readonly Annotated[]): (Annotated & { step: StepId }) | undefined {
  const seen = annotated.filter(({ isVisible }) => isVisible);
  const step = STEP_IDS.findLast((id) => seen.some((one) => one.step === id));
  const found = seen.find((one) => one.step === step);
  return step && found && { ...found, step };
}

/** Runs inside the page, where it may go as text, alone. */
export function readAnnotated(): Annotated[] {
  return [...document.querySelectorAll<HTMLElement>('[data-answer]')].map((element) => {
    const isInput = element instanceof HTMLInputElement;
    const isTyped = (isInput && element.type === 'text') || element instanceof HTMLTextAreaElement;
    const labels = isInput ? [...(element.labels ?? [])] : [];
    const row = element.closest('tr, label, .fui-Radio, .fui-Checkbox');
    return {
      step: element.dataset['answer'] ?? '',
      tag: isTyped ? 'input' : element.localName,
      isVisible: element.checkVisibility(),
      caption: [element, ...labels, row].map((part) => part?.textContent ?? '').join(' '),
      mark: `${performance.timeOrigin} ${document.body.innerText} ${element.outerHTML}`,
    };
  });
}
