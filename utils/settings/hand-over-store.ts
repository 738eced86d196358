import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { HandOverRecord } from '../journey/hand-over-record';
import { SURE_PASSWORD } from '../journey/password-shape';
import { handOverSchema, MOST_HAND_OVERS, newestHandOvers } from './kept-hand-overs';

/** Where the recent hand-overs lie in `storage.local`: names and times, never a password. */
const HAND_OVERS_KEY = 'handOvers';

/** The recent hand-overs, oldest first. What cannot be read is left out. */
export async function readHandOvers(): Promise<HandOverRecord[]> {
  const { [HAND_OVERS_KEY]: stored } = await browser.storage.local.get(HAND_OVERS_KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((raw) => {
    const parsed = z.safeParse(handOverSchema, raw);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds a hand-over. */
export async function addHandOver(record: HandOverRecord): Promise<void> {
  await write([...(await readHandOvers()), withoutSecrets(record)].slice(-MOST_HAND_OVERS));
}

/** Adds hand-overs of another browser among those that are kept; one that is kept already stays as it is. */
export async function mergeHandOvers(records: readonly HandOverRecord[]): Promise<void> {
  await write(newestHandOvers([...(await readHandOvers()), ...records.map(withoutSecrets)]));
}

/** Brings a hand-over forward; one that is not kept, or no longer, is not added. */
export async function updateHandOver(record: HandOverRecord): Promise<void> {
  const kept = await readHandOvers();
  if (!kept.some(({ id }) => id === record.id)) return;
  await write(kept.map((one) => (one.id === record.id ? withoutSecrets(record) : one)));
}

/** Forgets all of them. */
export async function clearHandOvers(): Promise<void> {
  await browser.storage.local.remove(HAND_OVERS_KEY);
}

/** Calls the listener after each change of them, wherever it was made. */
export function onHandOversChanged(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (HAND_OVERS_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
}

function write(records: HandOverRecord[]): Promise<void> {
  return browser.storage.local.set({ [HAND_OVERS_KEY]: records });
}

/**
 * Names come from pages and from what the person typed: what could be a password among them never gets to the disk. An
 * account is an address or a domain.
 */
function withoutSecrets(record: HandOverRecord): HandOverRecord {
  const { account, tenant, name } = record;
  return {
    ...record,
    account: account !== null && /[@.]/.test(account) && !isLikePassword(account) ? account : null,
    tenant: tenant !== null && isLikePassword(tenant) ? null : tenant,
    name: isLikePassword(name) ? '' : name,
  };
}

function isLikePassword(words: string): boolean {
  return SURE_PASSWORD.test(words.replace(/[\s\p{Cf}]+/gu, ''));
}
