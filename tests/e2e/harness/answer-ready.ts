import type { Popup } from './popup.ts';
import { waitUntil } from './wait-until.ts';

/** Answers "Is the service account ready?" with yes, where it is asked, and waits for the guide to run. */
export async function answerReady(popup: Popup): Promise<void> {
  const yes = 'Yes, it is ready';
  const offered = await waitUntil('the popup to run the guide', async () => {
    const names = await popup.buttons();
    const isRunning = names.includes(yes) || names.includes('Pause guide');
    return isRunning ? { is: names } : { not: `it offers ${names.join(', ')}` };
  });
  if (!offered.includes(yes)) return;
  await popup.press(yes);
  await popup.waitForText((text) => !text.includes(yes));
}
