import type { Page } from 'puppeteer';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { answerReady } from '../e2e/journey/answer-ready.ts';

/** Starts the guide as a person does, in the popup over this page. */
export async function startGuide(courier: Courier, over: Page): Promise<void> {
  const popup = await courier.openPopup(over);
  await popup.press('Start guide');
  await answerReady(popup);
  await popup.close();
}
