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
  doesSteps?: boolean;
  isGranted?: boolean;
  offeredAddress?: string;
}

/** The options page over a store and a browser that are played. */
export async function openOptions({
  settings,
  managed = [],
  doesSteps = false,
  isGranted = true,
  offeredAddress,
}: Played = {}) {
  const played = {
    settings: parseSettings(settings ?? {}),
    doesSteps,
    asked: [] as string[][],
    removed: [] as string[][],
    /** Tells the page that something was changed elsewhere. */
    tellChange: () => {
      for (const listener of listeners) listener();
    },
  };
  const listeners = new Set<() => void>();
  const port: OptionsPort = {
    readSettings: () => Promise.resolve(played.settings),
    readManagedNames: () => Promise.resolve(managed),
    async writeSettings(patch) {
      played.settings = { ...played.settings, ...patch };
      played.tellChange();
    },
    onSettingsChanged: (listener) => listeners.add(listener),
    recallDoesSteps: () => played.doesSteps,
    rememberDoesSteps: (isOn) => void (played.doesSteps = isOn),
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
    return <Options {...useOptions(port)} offeredAddress={offeredAddress} taught={<p>Pointed at</p>} />;
  }

  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<LiveOptions />, root));
  return played;
}
