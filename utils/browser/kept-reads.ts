import { browser } from 'wxt/browser';
import { PACKS_KEY, PICKS_KEY, readPacks, readPicks } from '../knowledge/knowledge-store';
import { readSettings, touchesSettings } from '../settings/settings-store';
import { matchPatterns } from '../sites/hosts';
import { keepRead } from './keep-read';

/** What the background reads again and again: once per wake-up, and anew after each change. */
export const keptSettings = keepRead(readSettings);
export const keptPicks = keepRead(readPicks);
export const keptPacks = keepRead(readPacks);

const grants = new Map<string, Promise<boolean>>();

/** Whether the browser lets the extension run on a host now. */
export function isGranted(host: string): Promise<boolean> {
  const known = grants.get(host);
  if (known) return known;
  const asking = browser.permissions.contains({ origins: matchPatterns([host]) });
  grants.set(host, asking);
  return asking;
}

/**
 * Hears of every change of what is kept, for as long as the background is awake.
 *
 * @param onChange called after a change of the settings or of the browser's permissions, when it can be read
 */
export function listenForChanges(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (PICKS_KEY in changes) keptPicks.forget();
    if (PACKS_KEY in changes) keptPacks.forget();
    if (!touchesSettings(changes, area)) return;
    keptSettings.forget();
    onChange();
  });
  const onPermission = (): void => {
    grants.clear();
    onChange();
  };
  browser.permissions.onAdded.addListener(onPermission);
  browser.permissions.onRemoved.addListener(onPermission);
}
