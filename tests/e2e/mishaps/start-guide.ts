import type { Page } from 'puppeteer';
import { answerReady } from '../journey/answer-ready.ts';
import type { Stage } from '../journey/stage.ts';

interface StartOptions {
  /** The page that the popup is opened over; Microsoft's unless given. */
  over?: Page;
  /** The answer to "Is the service account ready?". */
  isReady?: boolean;
}

/** Starts the guide, for an account that is ready unless told otherwise. */
export async function startGuide({ courier, microsoft }: Stage, options: StartOptions = {}): Promise<void> {
  const { over = microsoft, isReady = true } = options;
  const popup = await courier.openPopup(over);
  await popup.press('Start guide');
  if (isReady) await answerReady(popup);
  else {
    await popup.press('No, show me how');
    await popup.waitForText((text) => !text.includes('No, show me how'));
  }
  await popup.close();
}
