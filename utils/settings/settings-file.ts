import * as z from 'zod/mini';
import type { HandOverRecord } from '../journey/hand-over-record';
import { type HostPicks, hostPicksSchema, MOST_PACKS, type PickTarget, type SitePack } from '../sites/knowledge';
import { LARGEST_PACK, parseSitePack } from '../sites/parse-site-pack';
import { parseJson, placeOf, quote } from '../sites/read-json';
import { handOverSchema, MOST_HAND_OVERS } from './kept-hand-overs';
import { parseAddress } from './parse-address';
import { MOST_ADDRESSES, parseSettings, type Settings } from './settings';

const FORMAT = 'app-password-courier-settings';
const VERSION = 1;
/** Larger than this, in bytes, is no settings file: room for as many site packs as are kept, each as large as it may be. */
export const LARGEST_SETTINGS_FILE = (MOST_PACKS + 2) * LARGEST_PACK;
const MOST_HOSTS = 100;

/**
 * The settings that a file carries. Not the addresses, which the browser asks the person about one by one, nor what only a
 * policy sets.
 */
export const PORTABLE_SETTINGS = [
  'lifetimeMinutes',
  'appPasswordName',
  'doesSubmit',
  'remembersHandOvers',
  'ticketNote',
] as const satisfies readonly (keyof Settings)[];
export type PortableSettings = Partial<Pick<Settings, (typeof PORTABLE_SETTINGS)[number]>>;

/** What decides where a password is read or written is said by the person in front of the page, never by a file. */
const STAYS_HERE: readonly string[] = [
  'read-the-password',
  'form-password',
  'form-email',
  'form-confirm',
] satisfies PickTarget[];

/** What a settings file holds: never a password, a permission, or a form that somebody said yes to. */
export interface SettingsFile {
  settings: PortableSettings;
  /** "Do the steps for me", as it was left; `null` where the file does not say. */
  doesSteps: boolean | null;
  /** Hosts to be offered; each is asked about by the browser. */
  addresses: string[];
  picks: Record<string, HostPicks>;
  packs: SitePack[];
  handOvers: HandOverRecord[];
}

/** Why a text is not taken as a settings file; each has its sentence. */
export type SettingsFileProblem =
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'not-settings' }
  | { kind: 'newer' }
  /** `where` is the place in the file, such as `settings.lifetimeMinutes`; empty for a part that does not belong there. */
  | { kind: 'wrong-place'; where: string };

/** The file's content, or why the text is none. */
export type ParsedSettingsFile = { ok: true; file: SettingsFile } | { ok: false; problem: SettingsFileProblem };

const headSchema = z.object({ format: z.literal(FORMAT), version: z.int().check(z.minimum(1)) });
const fewHosts = z.refine((picks) => Object.keys(picks as object).length <= MOST_HOSTS);
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  settings: z.optional(
    z.strictObject(Object.fromEntries(PORTABLE_SETTINGS.map((name) => [name, z.optional(z.unknown())]))),
  ),
  doesSteps: z.optional(z.boolean()),
  addresses: z.optional(z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_ADDRESSES))),
  picks: z.optional(z.record(z.string().check(z.maxLength(253)), hostPicksSchema).check(fewHosts)),
  sitePacks: z.optional(z.array(z.unknown()).check(z.maxLength(MOST_PACKS))),
  handOvers: z.optional(z.array(handOverSchema).check(z.maxLength(MOST_HAND_OVERS))),
});

/** The text of a settings file; without hand-overs nothing in it speaks of any. */
export function formatSettingsFile({ settings, doesSteps, addresses, picks, packs, handOvers }: SettingsFile): string {
  const written = {
    format: FORMAT,
    version: VERSION,
    settings,
    doesSteps: doesSteps ?? undefined,
    addresses,
    picks,
    sitePacks: packs,
    handOvers: handOvers.length > 0 ? handOvers : undefined,
  };
  return `${JSON.stringify(written)}\n`;
}

/** A host's picks without those that are never taken along. */
export function portablePicks(picks: HostPicks): HostPicks {
  return Object.fromEntries(Object.entries(picks).filter(([target]) => !STAYS_HERE.includes(target)));
}

/**
 * Reads a settings file. Whatever is not plainly one, in bounds, is refused whole.
 *
 * @param isSelector whether the browser takes a text as a CSS selector
 */
export function parseSettingsFile(text: string, isSelector: (css: string) => boolean): ParsedSettingsFile {
  if (text.length > LARGEST_SETTINGS_FILE) return refuse({ kind: 'too-large' });
  const json = parseJson(text);
  if (json === undefined) return refuse({ kind: 'not-json' });
  const head = z.safeParse(headSchema, json);
  if (!head.success) return refuse({ kind: 'not-settings' });
  if (head.data.version > VERSION) return refuse({ kind: 'newer' });
  const parsed = z.safeParse(fileSchema, json);
  if (!parsed.success) return refuse({ kind: 'wrong-place', where: placeOf(parsed.error.issues[0]) });
  const { settings = {}, doesSteps = null, addresses = [], picks = {}, sitePacks = [], handOvers = [] } = parsed.data;
  const packs = sitePacks.map((pack) => parseSitePack(JSON.stringify(pack), isSelector));
  const where =
    findWrongSetting(settings) ??
    findWrongAddress(addresses) ??
    findWrongPick(picks, isSelector) ??
    placeIn('sitePacks', packs, ({ ok }) => !ok);
  if (where !== undefined) return refuse({ kind: 'wrong-place', where: quote(where) });
  return {
    ok: true,
    file: {
      settings,
      doesSteps,
      addresses: addresses.flatMap((address) => hostOf(address) ?? []),
      picks,
      packs: packs.flatMap((pack) => (pack.ok ? pack.pack : [])),
      handOvers,
    },
  };
}

/** A setting is right when the settings' own schema keeps it as it is. */
function findWrongSetting(settings: Record<string, unknown>): string | undefined {
  const kept = parseSettings(settings);
  const wrong = PORTABLE_SETTINGS.find((name) => Object.hasOwn(settings, name) && kept[name] !== settings[name]);
  return wrong && `settings.${wrong}`;
}

/** An address that is known to this version already is none to offer, and no fault. */
function findWrongAddress(addresses: readonly string[]): string | undefined {
  return placeIn('addresses', addresses, (address) => {
    const parsed = parseAddress(address);
    return !parsed.ok && parsed.refusal !== 'known';
  });
}

function hostOf(address: string): string | null {
  const parsed = parseAddress(address);
  return parsed.ok ? parsed.host : null;
}

function findWrongPick(
  picks: Readonly<Record<string, HostPicks>>,
  isSelector: (css: string) => boolean,
): string | undefined {
  for (const [host, ofHost] of Object.entries(picks)) {
    for (const [target, pick] of Object.entries(ofHost)) {
      const isBroken = pick?.locators.some((locator) => locator.by === 'css' && !isSelector(locator.css));
      if (STAYS_HERE.includes(target) || isBroken) return `picks.${host}.${target}`;
    }
  }
  return undefined;
}

function placeIn<T>(name: string, list: readonly T[], isWrong: (one: T) => boolean): string | undefined {
  const place = list.findIndex(isWrong);
  return place < 0 ? undefined : `${name}[${place}]`;
}

function refuse(problem: SettingsFileProblem): ParsedSettingsFile {
  return { ok: false, problem };
}
