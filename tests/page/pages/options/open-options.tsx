import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { Options } from '../../../../utils/pages/options/Options';
import type { OptionsPort } from '../../../../utils/pages/options/options-port';
import { useOptions } from '../../../../utils/pages/options/use-options';
import { parseSettings, type Settings } from '../../../../utils/settings/settings';
import { settle } from '../popup/settle';

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
