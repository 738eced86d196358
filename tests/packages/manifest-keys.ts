import type { Browser } from './read-packages.ts';

/** Every key that a manifest may have, besides those of a browser alone. A new one needs a look at what it opens. */
const KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'host_permissions',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'version',
];
const OWN_KEYS: Record<Browser, string[]> = {
  chrome: ['minimum_chrome_version', 'side_panel', 'storage'],
  edge: ['minimum_chrome_version', 'side_panel', 'storage'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/** The reviewed keys of a browser's manifest, in order. */
export function manifestKeys(browser: Browser): string[] {
  return [...KEYS, ...OWN_KEYS[browser]].toSorted();
}
