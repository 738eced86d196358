import type { HandOverRecord } from '../journey/hand-over-record';
import { type HostPicks, MOST_PACKS, type SitePack } from '../sites/knowledge';
import { newestHandOvers } from './kept-hand-overs';
import type { StoredPacks } from './knowledge-store';
import type { Settings } from './settings';
import { PORTABLE_SETTINGS, type PortableSettings, portablePicks, type SettingsFile } from './settings-file';

/** All that a settings file can be about, as it is in this browser. */
export interface SettingsHere {
  /** In force: the person's, under the policy's. */
  settings: Settings;
  /** The settings that a policy holds. */
  managed: readonly (keyof Settings)[];
  doesSteps: boolean;
  picks: Readonly<Record<string, HostPicks>>;
  packs: StoredPacks;
  /** Oldest first. */
  handOvers: readonly HandOverRecord[];
}

/** What a file would change here; what is the same already is not in it. */
export interface ImportPlan {
  settings: PortableSettings;
  doesSteps: boolean | null;
  /** Settings that the file has otherwise and a policy holds. */
  locked: (keyof Settings)[];
  /** Hosts to offer one by one: each is added with the browser's permission only. */
  addresses: string[];
  picks: Record<string, HostPicks>;
  packs: SitePack[];
  /** So many further packs find no room. */
  packsLeftOut: number;
  /** Only taken over when the person ticks them. */
  handOvers: HandOverRecord[];
}

/**
 * What is here as a file's content. What a policy holds is the administrator's, and left out.
 *
 * @param withHandOvers the person ticked the recent hand-overs
 */
export function contentOf(here: SettingsHere, withHandOvers: boolean): SettingsFile {
  const { settings, managed, doesSteps, picks, packs, handOvers } = here;
  const own = PORTABLE_SETTINGS.filter((name) => !managed.includes(name));
  return {
    settings: pickOut(own, settings),
    doesSteps,
    addresses: managed.includes('addresses') ? [] : settings.addresses,
    picks: withoutEmpty(picks, portablePicks),
    packs: packs.readable,
    handOvers: withHandOvers ? [...handOvers] : [],
  };
}

/** Compares a file with what is here. Nothing that is here is removed by an import. */
export function planImport(file: SettingsFile, here: SettingsHere): ImportPlan {
  const differing = PORTABLE_SETTINGS.filter(
    (name) => Object.hasOwn(file.settings, name) && file.settings[name] !== here.settings[name],
  );
  const changing = differing.filter((name) => !here.managed.includes(name));
  const settings = pickOut(changing, file.settings);
  const otherPacks = file.packs.filter((pack) => !here.packs.readable.some((known) => isSame(known, pack)));
  const { taken, leftOut } = fitPacks(otherPacks, here.packs);
  const isRemembered = settings.remembersHandOvers ?? here.settings.remembersHandOvers;
  return {
    settings,
    doesSteps: file.doesSteps === here.doesSteps ? null : file.doesSteps,
    locked: differing.filter((name) => here.managed.includes(name)),
    addresses: here.managed.includes('addresses')
      ? []
      : [...new Set(file.addresses)].filter((host) => !here.settings.addresses.includes(host)),
    picks: withoutEmpty(file.picks, (ofHost, host) =>
      otherPicks(ofHost, new Map(Object.entries(here.picks)).get(host) ?? {}),
    ),
    packs: taken,
    packsLeftOut: leftOut,
    handOvers: isRemembered ? newHandOvers(file.handOvers, here.handOvers) : [],
  };
}

function pickOut(names: readonly (keyof PortableSettings)[], settings: PortableSettings): PortableSettings {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

/** A pack of a known name takes that one's place; another needs room, since none of those here is pushed out. */
function fitPacks(packs: readonly SitePack[], { readable, unreadable }: StoredPacks) {
  const names = [...readable.map(({ name }) => name), ...unreadable];
  const taken: SitePack[] = [];
  for (const pack of packs) {
    if (!names.includes(pack.name)) {
      if (names.length >= MOST_PACKS) continue;
      names.push(pack.name);
    }
    taken.push(pack);
  }
  return { taken, leftOut: packs.length - taken.length };
}

/** Those of the file that are not here and belong to the newest that are kept. */
function newHandOvers(ofFile: readonly HandOverRecord[], here: readonly HandOverRecord[]): HandOverRecord[] {
  const isHere = ({ id }: HandOverRecord) => here.some((known) => known.id === id);
  return newestHandOvers([...here, ...ofFile.filter((record) => !isHere(record))]).filter((record) => !isHere(record));
}

function otherPicks(ofHost: HostPicks, here: HostPicks): HostPicks {
  const known = new Map(Object.entries(here));
  return Object.fromEntries(Object.entries(ofHost).filter(([target, pick]) => !isSame(known.get(target), pick)));
}

function withoutEmpty(
  picks: Readonly<Record<string, HostPicks>>,
  choose: (ofHost: HostPicks, host: string) => HostPicks,
): Record<string, HostPicks> {
  const chosen = Object.entries(picks).map(([host, ofHost]) => [host, choose(ofHost, host)] as const);
  return Object.fromEntries(chosen.filter(([, ofHost]) => Object.keys(ofHost).length > 0));
}

/** Both were read by the same schema, which gives the keys their order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
