import { browser } from 'wxt/browser';
import { COMMANDS } from '../../journey/commands';
import type { ShortcutsPort } from './use-shortcuts';

/** Firefox has it since 137; the polyfill's types do not know it. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The options' port to the browser's shortcuts. */
export const browserShortcutsPort: ShortcutsPort = {
  async read() {
    const set = await browser.commands.getAll();
    return COMMANDS.map((command) => ({ command, keys: set.find(({ name }) => name === command)?.shortcut ?? '' }));
  },
  openPlace: findPlace(),
};

function findPlace(): (() => Promise<void>) | null {
  if (!import.meta.env.FIREFOX) return openPage;
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  return openShortcutSettings ? () => openShortcutSettings() : null;
}

async function openPage(): Promise<void> {
  const scheme = import.meta.env.EDGE ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
}
