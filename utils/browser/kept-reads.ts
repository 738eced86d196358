import { browser } from 'wxt/browser';
import { FORMS_KEY, readConfirmedForms } from '../settings/confirmed-forms';
import { PACKS_KEY, PICKS_KEY, readPacks, readPicks } from '../settings/knowledge-store';
import { readSettings, touchesAddresses, touchesSettings } from '../settings/settings-store';
import { matchPatterns } from '../sites/hosts';
import { type KeptRead, keepRead } from './keep-read';

/** What the background reads again and again: once per wake-up, and anew after each change. */
export const keptSettings = keepRead(readSettings);
export const keptPicks = keepRead(readPicks);
export const keptPacks = keepRead(readPacks);
export const keptForms = keepRead(readConfirmedForms);

const grants = new Map<string, KeptRead<boolean>>();

/** Whether the browser lets the extension run on a host now. */
export function isGranted(host: string): Promise<boolean> {
  const kept = grants.get(host) ?? keepRead(() => browser.permissions.contains({ origins: matchPatterns([host]) }));
  grants.set(host, kept);
  return kept.read();
}

/**
 * Hears of every change of what is kept, for as long as the background is awake. Each callback runs once the change can be
 * read.
 *
 * @param on.hosts after a change of the hosts on which something of ours may run
 * @param on.settings after any other change of the settings
 */
export function listenForChanges(on: { hosts: () => void; settings: () => void }): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (PICKS_KEY in changes) keptPicks.forget();
    if (PACKS_KEY in changes) keptPacks.forget();
    if (FORMS_KEY in changes) keptForms.forget();
    if (!touchesSettings(changes, area)) return;
    keptSettings.forget();
    if (touchesAddresses(changes)) on.hosts();
    else on.settings();
  });
  const onPermission = (): void => {
    grants.clear();
    on.hosts();
  };
  browser.permissions.onAdded.addListener(onPermission);
  browser.permissions.onRemoved.addListener(onPermission);
}
