import { commands } from 'vitest/browser';
import type { StepId } from '../../../utils/journey/step-ids';
import { waitUntil } from '../../e2e/harness/wait-until';
import type { GuidedPage } from '../../practice/microsoft/follow-way';
import { judgeClear } from '../../practice/microsoft/judge-clear';
import type { MicrosoftOptions } from '../../practice/microsoft/options';
import { onStage, type Stage } from '../stage/on-stage';

export const SECURITY_INFO = 'https://mysignins.microsoft.com/security-info';

/** How a test begins. */
interface Beginning {
  /** The page that is open; Security info unless given. */
  url?: string;
  /** What is different on Microsoft's pages. */
  options?: Partial<MicrosoftOptions>;
  /** Whether the account was said to be ready; it was unless given. */
  isReady?: boolean;
  /** Whether the guide runs when the page opens; it does unless given. */
  isGuiding?: boolean;
}

/** A practice page of Microsoft on which the guide runs. */
export interface MicrosoftStage extends Stage, GuidedPage {
  /** @param narrows the annotated element, where a step has several moves. */
  waitForRing(step: StepId, narrows?: string, circumstances?: { isHolding?: boolean }): Promise<void>;
  /** Waits until the bubble is inside the window and lies neither on the step's element nor on the field that has the focus. */
  waitForClear(step: StepId, narrows?: string): Promise<unknown>;
}

/**
 * Plays on a practice page of Microsoft, with the sites in their seed state. One test after another, never concurrently:
 * they share the sites.
 */
export async function onMicrosoft(
  { url = SECURITY_INFO, options = {}, isReady = true, isGuiding = true }: Beginning,
  play: (page: MicrosoftStage) => Promise<void>,
): Promise<void> {
  await commands.servePractice(options);
  await onStage({ url }, { isGuiding, isAccountReady: isReady }, (stage) => play(asGuided(stage)));
}

function asGuided(stage: Stage): MicrosoftStage {
  return {
    ...stage,
    annotated: async () => (await stage.read('annotated')) ?? [],
    waitForRing: (step, narrows = '', circumstances = {}) =>
      stage.waitFor({ kind: 'ring', step, on: answerOf(step, narrows) }, circumstances),
    click: (step) => stage.press(answerOf(step)),
    typeOver: (step, text) => stage.act({ kind: 'type', text }, answerOf(step)),
    waitForClear: (step, narrows = '') =>
      waitUntil(`the bubble to lie clear of "${step}"`, async () => {
        const room = await stage.read('room', answerOf(step, narrows));
        return room ? judgeClear(await stage.overlay(), step, room) : { not: 'no document is there' };
      }),
  };
}

function answerOf(step: StepId, narrows = ''): string {
  const parts = narrows.split(',').map((part) => part.trim());
  return parts.map((part) => `${part}[data-answer="${step}"]`).join(', ');
}
