import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import {
  type HostPicks,
  hostPicksSchema,
  type Knowledge,
  type Pick,
  type PickTarget,
  type SitePack,
  sitePackSchema,
} from '../sites/knowledge';

const PICKS_KEY = 'picks';
const PACKS_KEY = 'sitePacks';
/** More than this many packs are nobody's intent. */
const MOST_PACKS = 20;

const allPicksSchema = z.catch(z.record(z.string(), z.catch(hostPicksSchema, {})), {});
const packsSchema = z.catch(z.array(sitePackSchema), []);

/** What is known beyond the built-in data on one host. Kept in `storage.local`: locators and captions, never values. */
export async function readKnowledge(host: string): Promise<Knowledge> {
  const [picks, packs] = await Promise.all([readPicks(), readPacks()]);
  return { picks: Object.hasOwn(picks, host) ? (picks[host] ?? {}) : {}, packs };
}

/** Every pick, by host. */
export async function readPicks(): Promise<Record<string, HostPicks>> {
  const stored = await browser.storage.local.get(PICKS_KEY);
  return allPicksSchema.parse(stored[PICKS_KEY] ?? {});
}

/** Remembers an element that the person pointed at; a later pick for the same step takes its place. */
export async function writePick(host: string, target: PickTarget, pick: Pick, today: Date): Promise<void> {
  const picks = await readPicks();
  const date = today.toISOString().slice(0, 10);
  const ofHost = { ...(Object.hasOwn(picks, host) ? picks[host] : {}), [target]: { ...pick, date } };
  await browser.storage.local.set({ [PICKS_KEY]: { ...picks, [host]: ofHost } });
}

/** Forgets one pick. */
export async function removePick(host: string, target: PickTarget): Promise<void> {
  const { [host]: ofHost = {}, ...others } = await readPicks();
  const { [target]: _, ...rest } = ofHost;
  const isEmpty = Object.keys(rest).length === 0;
  await browser.storage.local.set({ [PICKS_KEY]: isEmpty ? others : { ...others, [host]: rest } });
}

/** The imported site packs, oldest first. */
export async function readPacks(): Promise<SitePack[]> {
  const stored = await browser.storage.local.get(PACKS_KEY);
  return packsSchema.parse(stored[PACKS_KEY] ?? []);
}

/** Keeps a pack; one of the same name is replaced. */
export async function writePack(pack: SitePack): Promise<void> {
  const others = (await readPacks()).filter(({ name }) => name !== pack.name);
  await browser.storage.local.set({ [PACKS_KEY]: [...others, pack].slice(-MOST_PACKS) });
}

/** Removes a pack by its name. */
export async function removePack(name: string): Promise<void> {
  const others = (await readPacks()).filter((pack) => pack.name !== name);
  await browser.storage.local.set({ [PACKS_KEY]: others });
}

/** Calls the listener after each change of picks or packs, wherever it was made. */
export function onKnowledgeChanged(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>): void => {
    if (PICKS_KEY in changes || PACKS_KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
}
