import { answerReady } from './answer-ready.ts';
import type { Stage } from './stage.ts';

/** Starts the guide in the popup over Microsoft's page, for an account that is ready unless told otherwise. */
export async function startGuide(
  { courier, microsoft }: Pick<Stage, 'courier' | 'microsoft'>,
  { isReady = true } = {},
): Promise<void> {
  const popup = await courier.openPopup(microsoft);
  await popup.press('Start guide');
  if (isReady) await answerReady(popup);
  else {
    await popup.press('No, show me how');
    await popup.waitForText((text) => !text.includes('No, show me how'));
  }
  if (popup.isOpen()) await popup.close();
}
