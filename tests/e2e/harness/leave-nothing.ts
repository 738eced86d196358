import type { Courier } from './launch-courier.ts';
import type { MishapChrome } from './mishap-chrome.ts';
import { forgetHeld } from './session.ts';

/** Closes every page but our own quiet one, and takes the extension back to how it was installed. */
export async function leaveNothing(courier: Courier): Promise<void> {
  const { browser, background, ownPage } = courier;
  const worker = await background.worker();
  await worker.evaluate(() => (globalThis.chrome as unknown as MishapChrome).storage.local.clear());
  const pages = await browser.pages();
  // Asked of the background, not written under its feet: what pages still tell it comes before or finds nothing to do.
  await ownPage.order({ type: 'guide:stop' });
  await forgetHeld(courier);
  for (const one of pages) if (!ownPage.is(one)) await one.close().catch(() => undefined);
}
