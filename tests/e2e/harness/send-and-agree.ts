import type { Popup } from './popup.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Sends the held password, and says yes where the popup asks about the form.
 *
 * @returns whether it asked
 */
export async function sendAndAgree(popup: Popup, send = 'Send to x360Cloud'): Promise<boolean> {
  await popup.press(send);
  const isAsked = await waitUntil('the popup to have sent, or to ask', async () => {
    if (!popup.isOpen()) return { is: false };
    const names = await popup.buttons().catch((): string[] => []);
    if (names.includes('Fill this form')) return { is: true };
    const said = await popup.status().catch(() => '');
    return said === '' ? { not: `it offers ${names.join(', ')}` } : { is: false };
  });
  if (isAsked) await popup.press('Fill this form');
  return isAsked;
}
