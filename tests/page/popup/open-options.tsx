import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Options } from '../../../components/options/Options';
import type { OptionsPort } from '../../../utils/settings/options-port';
import { parseSettings, type Settings } from '../../../utils/settings/settings';
import { useOptions } from '../../../utils/settings/use-options';
import { settle } from './settle';

interface Played {
  settings?: Partial<Settings>;
  managed?: (keyof Settings)[];
  isGranted?: boolean;
  offeredAddress?: string;
}

/** The options page over a store and a browser that are played. */
export async function openOptions({ settings, managed = [], isGranted = true, offeredAddress }: Played = {}) {
  const played = { settings: parseSettings(settings ?? {}), asked: [] as string[][], removed: [] as string[][] };
  const listeners = new Set<() => void>();
  const port: OptionsPort = {
    readSettings: () => Promise.resolve(played.settings),
    readManagedNames: () => Promise.resolve(managed),
    async writeSettings(patch) {
      played.settings = { ...played.settings, ...patch };
      for (const listener of listeners) listener();
    },
    onSettingsChanged: (listener) => listeners.add(listener),
    async requestOrigins(origins) {
      played.asked.push(origins);
      return isGranted;
    },
    async removeOrigins(origins) {
      played.removed.push(origins);
      return true;
    },
  };

  function LiveOptions() {
    return <Options {...useOptions(port)} offeredAddress={offeredAddress} elements={<p>Pointed at</p>} />;
  }

  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<LiveOptions />, root));
  return played;
}
