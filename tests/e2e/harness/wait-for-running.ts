import type { Popup } from './popup.ts';
import { waitUntil } from './wait-until.ts';

/** Waits until the popup says that the guide runs. */
export async function waitForRunning(popup: Popup): Promise<void> {
  await waitUntil('the popup to run the guide', async () => {
    const names = await popup.buttons();
    return names.includes('Pause guide') ? { is: names } : { not: `it offers ${names.join(', ')}` };
  });
}
