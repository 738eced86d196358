import type { Courier } from './launch-courier.ts';
import type { MishapChrome } from './mishap-chrome.ts';

/** Closes every page, and takes the extension back to how it was installed. */
export async function leaveNothing({ browser, background, page, extensionId }: Courier): Promise<void> {
  const worker = await background.worker();
  const held = await worker.evaluate(async () => {
    const { storage } = globalThis.chrome as unknown as MishapChrome;
    const { state } = await storage.session.get('state');
    await storage.local.clear();
    return state?.held.map(({ id }) => id) ?? [];
  });
  const pages = await browser.pages();
  const ours = await page(`chrome-extension://${extensionId}/options.html`);
  // Asked of the background, not written under its feet: what pages still tell it comes before or finds nothing to do.
  await ours.evaluate(async (ids) => {
    const { runtime } = globalThis.chrome as unknown as MishapChrome;
    await runtime.sendMessage({ type: 'guide:stop' });
    for (const id of ids) await runtime.sendMessage({ type: 'password:forget', id });
  }, held);
  for (const one of pages) await one.close().catch(() => undefined);
}
