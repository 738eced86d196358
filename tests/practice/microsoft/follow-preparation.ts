import { expect } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { waitUntil } from '../../e2e/harness/wait-until.ts';
import type { GuidedPage } from './follow-way.ts';

/**
 * One move on an administrator's page: the step, and the caption of the practice page's right element. A move without
 * `types` is a click on what the ring stands on; one with it is told in words, and the person types.
 */
export type PrepareMove = [step: StepId, caption: string, types?: string];

/** What an administrator does with the account's row ticked, until app passwords are allowed. */
export const ENFORCE_AND_ALLOW: readonly PrepareMove[] = [
  ['enable-mfa', 'Enable'],
  ['enable-mfa', 'enable multi-factor auth'],
  ['enable-mfa', 'close'],
  ['enable-mfa', 'Enforce'],
  ['enable-mfa', 'enforce multi-factor auth'],
  ['enable-mfa', 'close'],
  ['enable-mfa', 'service settings'],
  ['enable-mfa', 'Allow users to create app passwords'],
  ['enable-mfa', 'save'],
];

/** Makes the moves one after another as the guide shows them; it may do none of them itself. */
export async function followPreparation(page: GuidedPage, moves: readonly PrepareMove[]): Promise<void> {
  for (const [step, caption, types] of moves) {
    await waitForAnswer(page, step, caption);
    await (types === undefined ? page.waitForRing(step) : waitForWords(page, step));
    await expectForThePerson(page);
    await (types === undefined ? page.click(step) : page.typeOver(step, types));
  }
}

/** The bubble offers nothing that the guide would do by itself. */
export async function expectForThePerson({ overlay }: Pick<GuidedPage, 'overlay'>): Promise<void> {
  // While the bubble moves to its place, its buttons are not to be seen.
  const names = await waitUntil('the buttons of the bubble', async () => {
    const seen = (await overlay())?.buttons.map(({ name }) => name) ?? [];
    return seen.includes('I am stuck') ? { is: seen } : { not: `it offers ${seen.join(', ')}` };
  });
  expect(names).not.toContain('Do it for me');
}

/** Waits until the practice page's right element is the one with this caption, label or value beside it. */
async function waitForAnswer({ annotated }: GuidedPage, step: StepId, caption: string): Promise<void> {
  await waitUntil(`"${caption}" to be the answer of ${step}`, async () => {
    const captions = (await annotated()).filter((one) => one.step === step).map((one) => one.caption);
    const isRight = captions.length === 1 && captions[0]?.includes(caption);
    return isRight ? { is: undefined } : { not: `it is ${captions.join(' | ')}` };
  });
}

async function waitForWords({ overlay }: GuidedPage, step: StepId): Promise<void> {
  await waitUntil(`the guide to tell ${step} in words`, async () => {
    const seen = await overlay();
    const isRight = seen?.step === step && seen.state === 'words';
    return isRight ? { is: undefined } : { not: `it shows ${seen?.step} (${seen?.state}): "${seen?.text}"` };
  });
}
