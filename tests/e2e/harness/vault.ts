import type { Courier } from './launch-courier.ts';
import './extension-chrome.ts';

/** The passwords that the background holds now, oldest first. */
export async function heldPasswords(courier: Courier): Promise<string[]> {
  const worker = await courier.background.worker();
  const stored = await worker.evaluate(() => chrome.storage.session.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('secret:'))
    .map(([, value]) => String(value));
}
