import type { Page } from 'puppeteer';
import { answerReady } from '../journey/answer-ready.ts';
import type { Stage } from '../journey/stage.ts';

/** Starts the guide over Microsoft's page, for an account that is ready. */
export async function startGuide({ courier, microsoft }: Stage, over: Page = microsoft): Promise<void> {
  const popup = await courier.openPopup(over);
  await popup.press('Start guide');
  await answerReady(popup);
  await popup.close();
}
