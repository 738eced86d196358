import type { Courier } from './launch-courier.ts';
import type { MishapChrome } from './mishap-chrome.ts';

/** Closes every page but our own quiet one, and takes the extension back to how it was installed. */
export async function leaveNothing({ browser, background, ownPage }: Courier): Promise<void> {
  const worker = await background.worker();
  const held = await worker.evaluate(async () => {
    const { storage } = globalThis.chrome as unknown as MishapChrome;
    const { state } = await storage.session.get('state');
    await storage.local.clear();
    return state?.held.map(({ id }) => id) ?? [];
  });
  const pages = await browser.pages();
  // Asked of the background, not written under its feet: what pages still tell it comes before or finds nothing to do.
  await ownPage.order({ type: 'guide:stop' });
  for (const id of held) await ownPage.order({ type: 'password:forget', id });
  for (const one of pages) if (!ownPage.is(one)) await one.close().catch(() => undefined);
}
