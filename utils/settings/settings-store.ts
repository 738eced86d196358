import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { parseSettings, type Settings, settingsSchema } from './settings';

const KEY = 'settings';

/** The settings in force: the person's, under those that an administrator's policy sets. */
export async function readSettings(): Promise<Settings> {
  const [own, managed] = await Promise.all([readOwn(), readManaged()]);
  return parseSettings({ ...own, ...managed });
}

/** The names of the settings that a managed policy sets, which the person cannot change. */
export async function readManagedNames(): Promise<(keyof Settings)[]> {
  const managed = await readManaged();
  return z.keyof(settingsSchema).options.filter((name) => Object.hasOwn(managed, name));
}

/** Changes some of the person's settings and leaves the others. A managed setting stays in force whatever is written. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: parseSettings({ ...(await readOwn()), ...patch }) });
}

/** Calls the listener with the settings in force after each change of them, the policy's too. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: object, area: string): void => {
    if (touchesSettings(changes, area)) void tellListener();
  };
  async function tellListener(): Promise<void> {
    const settings = await readSettings();
    if (!signal.aborted) listener(settings);
  }
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

/** Whether a change of storage is one of the settings in force, the policy's too. */
export function touchesSettings(changes: object, area: string): boolean {
  return area === 'managed' || (area === 'local' && Object.hasOwn(changes, KEY));
}

/** Whether a change of the settings is one of the addresses too; a policy's change may always be. */
export function touchesAddresses(changes: Record<string, { oldValue?: unknown; newValue?: unknown }>): boolean {
  const own = changes[KEY];
  if (!own) return true;
  const [before, after] = [own.oldValue, own.newValue].map((value) => parseSettings(value).addresses.join());
  return before !== after;
}

async function readOwn(): Promise<object> {
  return asObject((await browser.storage.local.get(KEY))[KEY]);
}

async function readManaged(): Promise<object> {
  // Firefox rejects where no policy is installed, and some browsers have no managed storage.
  return asObject(await browser.storage.managed?.get().catch(() => ({})));
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
