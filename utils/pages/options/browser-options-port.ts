import { browser } from 'wxt/browser';
import { onSettingsChanged, readManagedNames, readSettings, writeSettings } from '../../settings/settings-store';
import type { OptionsPort } from './options-port';

/** The options page's port to the real browser. */
export const browserOptionsPort: OptionsPort = {
  readSettings,
  readManagedNames,
  writeSettings,
  onSettingsChanged,
  requestOrigins: (origins) => browser.permissions.request({ origins }),
  removeOrigins: (origins) => browser.permissions.remove({ origins }),
};
