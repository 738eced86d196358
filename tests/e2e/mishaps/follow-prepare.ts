import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { asPerson } from '../harness/as-person.ts';
import { waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { waitUntil } from '../harness/wait-until.ts';

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
export async function followPrepare(page: Page, moves: readonly PrepareMove[]): Promise<void> {
  for (const [step, caption, types] of moves) {
    await waitForAnswer(page, step, caption);
    await (types === undefined ? waitForRing(page, step) : waitForStep(page, step, 'words'));
    await expectForThePerson(page);
    if (types === undefined) await asPerson.click(page, step);
    else await asPerson.type(page, step, types);
  }
}

/** The bubble offers nothing that the guide would do by itself. */
export async function expectForThePerson(page: Page): Promise<void> {
  // While the bubble moves to its place, its buttons are not to be seen.
  const names = await waitUntil('the buttons of the bubble', async () => {
    const seen = (await readOverlay(page))?.buttons.map(({ name }) => name) ?? [];
    return seen.includes('I am stuck') ? { is: seen } : { not: `it offers ${seen.join(', ')}` };
  });
  expect(names).not.toContain('Do it for me');
}

/** Waits until the practice page's right element is the one with this caption, label or value beside it. */
export async function waitForAnswer(page: Page, step: StepId, caption: string): Promise<void> {
  await waitUntil(`"${caption}" to be the answer of ${step}`, async () => {
    const seen = await page.$$eval(`[data-answer="${step}"]`, (elements) =>
      elements.map((element) => {
        const labels = element instanceof HTMLInputElement ? Array.from(element.labels ?? []) : [];
        const row = element.closest('tr, label, .fui-Radio, .fui-Checkbox');
        return [element, ...labels, row].map((part) => part?.textContent ?? '').join(' ');
      }),
    );
    return seen.length === 1 && seen[0]?.includes(caption) ? { is: undefined } : { not: `it is ${seen.join(' | ')}` };
  });
}
