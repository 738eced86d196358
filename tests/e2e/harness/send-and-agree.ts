import type { Popup } from './popup.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Sends the held password, and says yes where the popup asks about the form.
 *
 * @returns whether it asked
 */
export async function sendAndAgree(
  popup: Pick<Popup, 'press' | 'buttons' | 'status' | 'isOpen'>,
  send = 'Send to x360Cloud',
): Promise<boolean> {
  const offers = async () => (await popup.buttons().catch((): string[] => [])).includes('Fill this form');
  const says = () => popup.status().catch(() => '');
  const before = await says();
  await popup.press(send);
  const isAsked = await waitUntil('the popup to have sent, or to ask', async () => {
    if (!popup.isOpen()) return { is: false };
    if (await offers()) return { is: true };
    const said = await says();
    // The question comes with its sentence: what was said first may have brought it.
    return said === '' || said === before ? { not: `it says "${said}"` } : { is: await offers() };
  });
  if (isAsked) await popup.press('Fill this form');
  return isAsked;
}
