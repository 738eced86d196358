import { once } from 'node:events';
import { openStage } from '../e2e/harness/stage.ts';
import type { PracticeServer } from '../practice/server.ts';

const HOW_TO = `
Two windows are open, with App Password Courier in both:

  1. In the private window (Security info), press the extension's button in the toolbar
     (behind the puzzle piece), then "Start guide". Follow the ring until the badge shows 1.
  2. In the normal window (x360Cloud), press the extension's button again,
     then "Send to x360Cloud". Follow the ring, look at the form, and press Submit.

What x360Cloud received is shown on https://app.cloudfinder.com/practice in that browser.
Close the browser, or press Ctrl-C here, when you are done.
`;

/** Opens the browser for a person and stays until it is closed or Ctrl-C is pressed. */
export async function playByHand(server: PracticeServer, say: (line: string) => void): Promise<boolean> {
  const { courier } = await openStage({ server, isPrivate: true, headless: false });
  say(HOW_TO);
  await Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    new Promise((resolve) => courier.browser.once('disconnected', resolve)),
  ]);
  await courier.discard();
  return true;
}
