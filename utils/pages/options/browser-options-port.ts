import { browser } from 'wxt/browser';
import { readConfirmedForms, removeConfirmedForm } from '../../settings/confirmed-forms';
import { clearHandOvers, onHandOversChanged, readHandOvers } from '../../settings/hand-over-store';
import {
  onKnowledgeChanged,
  readPacks,
  readPicks,
  removePack,
  removePick,
  writePack,
} from '../../settings/knowledge-store';
import { onSettingsChanged, readManagedNames, readSettings, writeSettings } from '../../settings/settings-store';
import { saveFile } from '../save-file';
import type { HistoryPort, KnowledgePort, OptionsPort } from './options-port';

/** The options page's port to the real browser. */
export const browserOptionsPort: OptionsPort = {
  readSettings,
  readManagedNames,
  writeSettings,
  onSettingsChanged,
  requestOrigins: (origins) => browser.permissions.request({ origins }),
  removeOrigins: (origins) => browser.permissions.remove({ origins }),
};

/** The options page's port to the recent hand-overs. */
export const browserHistoryPort: HistoryPort = {
  read: readHandOvers,
  clear: clearHandOvers,
  onChanged: onHandOversChanged,
  copy: (text) => navigator.clipboard.writeText(text),
  save: saveFile,
};

/** The options page's port to what was taught. */
export const browserKnowledgePort: KnowledgePort = {
  readPicks,
  removePick,
  readConfirmedForms,
  removeConfirmedForm,
  readPacks,
  writePack,
  removePack,
  onKnowledgeChanged,
};
