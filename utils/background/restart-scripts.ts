import { PAGE_LIMIT_MS, syncScripts } from './consequences';
import type { Courier } from './handlers';

/**
 * Begins the scripts on pages anew after the browser or the person allowed a host or took one back: a new host needs the
 * scripts that run elsewhere, and on a host that was taken back they end.
 */
export async function restartScripts({ ports, store }: Courier): Promise<void> {
  const { scripts, tabs } = ports;
  const strange = await tabs.strange();
  await Promise.all(
    strange.map((tabId) => ports.sendToPage({ tabId, documentId: null }, { type: 'guide:stopped' }, PAGE_LIMIT_MS)),
  );
  await store.apply({ type: 'tabs-withheld', tabIds: strange });
  await store.between(async (state) => {
    for (const owner of await scripts.registered()) await scripts.stop(owner);
    await syncScripts(ports, state);
  });
  ports.sendToPopup();
}
