import type { Page } from 'puppeteer';
import { afterEach, beforeEach } from 'vitest';
import { holdPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import { FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { openPopupToSend, SEND } from './send.ts';
import { type Attack, useAttack } from './use-attack.ts';

interface AttackPage {
  attack(): Attack;
  /** The tab of the test that runs now. */
  page(): Page;
  /** Opens x360Cloud's address with this markup on it. */
  show(markup: string): Promise<void>;
  /**
   * Sends the held password into the page as a person would; resolves when the extension says that it is filled. `isAsked`:
   * the form does not say whose it is, and the person says yes.
   */
  fill(isAsked?: boolean): Promise<void>;
}

/**
 * Gives every test of a file a tab of its own beside one held password, with no other x360Cloud page open.
 *
 * @param prepare what the pages of the file need besides
 */
export function useAttackPage(prepare?: (attack: Attack) => unknown): AttackPage {
  const attack = useAttack(async (now) => {
    await holdPassword(now);
    await now.x360cloud.close();
    await prepare?.(now);
  });
  let page: Page;
  beforeEach(async () => {
    page = await attack.now().courier.page('about:blank');
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });
  return {
    attack: attack.now,
    page: () => page,
    async show(markup) {
      attack.now().server.serve(FORM_ADDRESS, pageWith(markup));
      await page.goto(FORM_ADDRESS);
    },
    async fill(isAsked = false) {
      const popup = await openPopupToSend(attack.now(), page);
      await popup.press(SEND);
      if (isAsked) await popup.press('Fill this form');
      await waitForStep(page, 'submit', 'pointing');
    },
  };
}
