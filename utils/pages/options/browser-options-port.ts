import { browser } from 'wxt/browser';
import { readConfirmedForms, removeConfirmedForm } from '../../settings/confirmed-forms';
import { clearHandOvers, mergeHandOvers, onHandOversChanged, readHandOvers } from '../../settings/hand-over-store';
import {
  mergePicks,
  onKnowledgeChanged,
  readPacks,
  readPicks,
  removePack,
  removePick,
  writePack,
} from '../../settings/knowledge-store';
import { onSettingsChanged, readManagedNames, readSettings, writeSettings } from '../../settings/settings-store';
import { recallDoesSteps, rememberDoesSteps } from '../does-steps';
import { saveFile } from '../save-file';
import type { HistoryPort, KnowledgePort, OptionsPort, TransferPort } from './options-port';

const options: OptionsPort = {
  readSettings,
  readManagedNames,
  writeSettings,
  onSettingsChanged(listener, signal) {
    onSettingsChanged(listener, signal);
    // The popup keeps "Do the steps for me" where it is read at once.
    addEventListener('storage', () => listener(), { signal });
  },
  recallDoesSteps,
  rememberDoesSteps,
  requestOrigins: (origins) => browser.permissions.request({ origins }),
  removeOrigins: (origins) => browser.permissions.remove({ origins }),
};

const history: HistoryPort = {
  read: readHandOvers,
  clear: clearHandOvers,
  onChanged: onHandOversChanged,
  copy: (text) => navigator.clipboard.writeText(text),
  save: saveFile,
};

const knowledge: KnowledgePort = {
  readPicks,
  removePick,
  readConfirmedForms,
  removeConfirmedForm,
  readPacks,
  writePack,
  removePack,
  onKnowledgeChanged,
};

const transfer: TransferPort = {
  async readHere() {
    const [settings, managed, picks, packs, handOvers] = await Promise.all([
      readSettings(),
      readManagedNames(),
      readPicks(),
      readPacks(),
      readHandOvers(),
    ]);
    return { settings, managed, doesSteps: recallDoesSteps(), picks, packs, handOvers };
  },
  save: saveFile,
  writeSettings,
  mergePicks,
  writePack,
  mergeHandOvers,
};

/** The options page's ports to the real browser. */
export const browserOptionsPorts = { options, knowledge, history, transfer };

/** The version of this extension, as its manifest has it. */
export function readVersion(): string {
  return browser.runtime.getManifest().version;
}
