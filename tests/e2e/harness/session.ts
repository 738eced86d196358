import type { Courier } from './launch-courier.ts';

/** What is held, as the background's session storage has it. */
export interface Held {
  account: string | null;
  password: string;
}

interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Only ever evaluated in the background. */
declare const chrome: { storage: { session: SessionArea } };

/** Every held password with its account, oldest first. */
export async function readHeld(courier: Courier): Promise<(Held & { id: string })[]> {
  const worker = await courier.background.worker();
  return worker.evaluate(async () => {
    const all = await chrome.storage.session.get(null);
    const { held = [] } = (all.state ?? {}) as { held?: { id: string; account: string | null }[] };
    return held.map(({ id, account }) => ({ id, account, password: String(all[`secret:${id}`]) }));
  });
}

/** Forgets every password as the popup's own button does. */
export async function forgetHeld(courier: Courier): Promise<void> {
  for (const { id } of await readHeld(courier)) await courier.ownPage.order({ type: 'password:forget', id });
}

/** All of the session storage, to go back to. */
export async function readSession(courier: Courier): Promise<Record<string, unknown>> {
  const worker = await courier.background.worker();
  return worker.evaluate(() => chrome.storage.session.get(null));
}

/** Goes back to what `readSession` gave. */
export async function writeSession(courier: Courier, session: Record<string, unknown>): Promise<void> {
  const worker = await courier.background.worker();
  await worker.evaluate((items) => chrome.storage.session.set(items), session);
}
