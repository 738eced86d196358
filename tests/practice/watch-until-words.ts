import type { OverlayReading } from '../e2e/harness/read-overlay.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';

/**
 * Watches a value step that nobody can read until the guide has settled on words.
 *
 * @throws Error when at any moment it points at anything, offers to press for the person, or leaves the step
 */
export async function watchUntilWords(look: () => Promise<OverlayReading | null>): Promise<OverlayReading> {
  const pointedAt: string[] = [];
  const words = await waitUntil<OverlayReading>('words', async () => {
    const seen = await look();
    if (!seen) return { not: 'there is no overlay' };
    const offers = seen.buttons.map(({ name }) => name);
    if (seen.step === 'read-the-password' && (seen.ring || offers.includes('Do it for me'))) pointedAt.push(seen.text);
    if (seen.state === 'stuck' || /Choose App password|App password is missing/.test(seen.text))
      pointedAt.push(seen.text);
    return seen.step === 'read-the-password' && seen.state === 'words'
      ? { is: seen }
      : { not: `it shows ${seen.step} (${seen.state})` };
  });
  if (pointedAt.length > 0) throw new Error(`Before it said words, it said "${pointedAt.join('", "')}".`);
  return words;
}
