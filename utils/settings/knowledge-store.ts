import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { groupOfHost } from '../sites/hosts';
import {
  type HostPicks,
  hostPicksSchema,
  type Knowledge,
  LONGEST_PACK_NAME,
  MOST_PACKS,
  type PickTarget,
  type SitePack,
  sitePackSchema,
  type TaughtElement,
} from '../sites/knowledge';
import { FORMS_KEY } from './confirmed-forms';

/** Where picks and packs lie in `storage.local`: locators and captions, never values. */
export const PICKS_KEY = 'picks';
export const PACKS_KEY = 'sitePacks';

const recordSchema = z.catch(z.record(z.string(), z.unknown()), {});
const namedSchema = z.object({ name: z.string() });

/** The imported site packs, oldest first, and the names of those that this version cannot read. */
export interface StoredPacks {
  readable: SitePack[];
  /** Empty for a pack that has no name. */
  unreadable: string[];
}

/** Every pick, by host. */
export async function readPicks(): Promise<Record<string, HostPicks>> {
  const stored = await browser.storage.local.get(PICKS_KEY);
  const byHost = Object.entries(recordSchema.parse(stored[PICKS_KEY]));
  return Object.fromEntries(byHost.map(([host, ofHost]) => [host, readHostPicks(ofHost)]));
}

/** Each stands alone: one that cannot be read takes no other with it. */
function readHostPicks(raw: unknown): HostPicks {
  const readable = Object.entries(recordSchema.parse(raw)).map(([target, pick]) => {
    const parsed = z.safeParse(hostPicksSchema, { [target]: pick });
    return parsed.success ? parsed.data : {};
  });
  return Object.assign({}, ...readable);
}

/** Remembers an element that the person pointed at; a later pick for the same step takes its place. */
export async function writePick(host: string, target: PickTarget, pick: TaughtElement, today: Date): Promise<void> {
  const picks = await readPicks();
  const date = today.toISOString().slice(0, 10);
  const ofHost = { ...picksOf(picks, host), [target]: { ...pick, date } };
  await browser.storage.local.set({ [PICKS_KEY]: { ...picks, [host]: ofHost } });
}

/** Keeps picks of another browser beside those that are here; one for the same host and step takes the old one's place. */
export async function mergePicks(added: Readonly<Record<string, HostPicks>>): Promise<void> {
  const picks = await readPicks();
  const merged = Object.entries(added).map(([host, ofHost]) => [host, { ...picksOf(picks, host), ...ofHost }] as const);
  await browser.storage.local.set({ [PICKS_KEY]: { ...picks, ...Object.fromEntries(merged) } });
}

/** Forgets one pick. */
export async function removePick(host: string, target: PickTarget): Promise<void> {
  const picks = await readPicks();
  const { [target]: _, ...rest } = picksOf(picks, host);
  const { [host]: __, ...others } = picks;
  const isEmpty = Object.keys(rest).length === 0;
  await browser.storage.local.set({ [PICKS_KEY]: isEmpty ? others : { ...others, [host]: rest } });
}

/** One host's picks; a host that is called like something that every object has, has none by nature. */
function picksOf(picks: Readonly<Record<string, HostPicks>>, host: string): HostPicks {
  return Object.hasOwn(picks, host) ? (picks[host] ?? {}) : {};
}

/** The imported site packs. Each stands alone: one that cannot be read takes no other with it. */
export async function readPacks(): Promise<StoredPacks> {
  const packs: StoredPacks = { readable: [], unreadable: [] };
  for (const raw of await readStoredPacks()) {
    const parsed = z.safeParse(sitePackSchema, raw);
    if (parsed.success) packs.readable.push(parsed.data);
    else packs.unreadable.push(nameOf(raw));
  }
  return packs;
}

/** Keeps a pack; one of the same name is replaced. */
export async function writePack(pack: SitePack): Promise<void> {
  await writeStoredPacks([...(await storedPacksBut(pack.name)), pack].slice(-MOST_PACKS));
}

/** Removes a pack by its name, readable or not. */
export async function removePack(name: string): Promise<void> {
  await writeStoredPacks(await storedPacksBut(name));
}

async function storedPacksBut(name: string): Promise<unknown[]> {
  return (await readStoredPacks()).filter((raw) => nameOf(raw) !== name);
}

async function readStoredPacks(): Promise<unknown[]> {
  const { [PACKS_KEY]: stored } = await browser.storage.local.get(PACKS_KEY);
  return Array.isArray(stored) ? stored : [];
}

function writeStoredPacks(packs: unknown[]): Promise<void> {
  return browser.storage.local.set({ [PACKS_KEY]: packs });
}

function nameOf(raw: unknown): string {
  const named = z.safeParse(namedSchema, raw);
  return named.success ? named.data.name.slice(0, LONGEST_PACK_NAME) : '';
}

/** Calls the listener after each change of picks, packs or confirmed forms, wherever it was made. */
export function onKnowledgeChanged(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if ([PICKS_KEY, PACKS_KEY, FORMS_KEY].some((key) => key in changes)) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
}

/**
 * What a page on this host can use of all that was taught: its own picks, the packs' pages of its own site, and every
 * caption, since the built-in pages may use it. A host in no list is an x360Cloud address that the person added.
 */
export function knowledgeFor(
  host: string,
  picks: Readonly<Record<string, HostPicks>>,
  packs: readonly SitePack[],
): Knowledge {
  const group = groupOfHost(host);
  const fitting = packs.map((pack) => ({ ...pack, pages: pack.pages.filter(({ hosts }) => hosts.includes(group)) }));
  return {
    picks: picksOf(picks, host),
    packs: fitting.filter(({ pages, labels }) => pages.length > 0 || labels !== undefined),
  };
}
