import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { drawKnowledge } from '../../../../utils/pages/options/draw-knowledge';
import { Options } from '../../../../utils/pages/options/Options';
import type { KnowledgePort, OptionsPort } from '../../../../utils/pages/options/options-port';
import { useKnowledge } from '../../../../utils/pages/options/use-knowledge';
import { useOptions } from '../../../../utils/pages/options/use-options';
import type { ConfirmedForm } from '../../../../utils/settings/confirmed-forms';
import { parseSettings } from '../../../../utils/settings/settings';
import type { HostPicks, SitePack } from '../../../../utils/sites/knowledge';
import { settle } from '../popup/settle';

interface Played {
  picks?: Record<string, HostPicks>;
  forms?: ConfirmedForm[];
  packs?: SitePack[];
  /** Names of packs that cannot be read. */
  unreadable?: string[];
  isFull?: boolean;
}

const settingsPort: OptionsPort = {
  readSettings: () => Promise.resolve(parseSettings({})),
  readManagedNames: () => Promise.resolve([]),
  writeSettings: () => Promise.resolve(),
  onSettingsChanged: () => undefined,
  recallDoesSteps: () => false,
  rememberDoesSteps: () => undefined,
  requestOrigins: () => Promise.resolve(true),
  removeOrigins: () => Promise.resolve(true),
};

/** The options page over a store of picks and packs that is played. */
export async function openTaught({ picks = {}, forms = [], packs = [], unreadable = [], isFull = false }: Played) {
  const played = { picks, forms, packs, unreadable };
  const listeners = new Set<() => void>();
  const tellListeners = () => {
    for (const listener of listeners) listener();
  };
  const port: KnowledgePort = {
    readPicks: () => Promise.resolve(played.picks),
    async removePick(host, target) {
      const { [target]: _, ...rest } = played.picks[host] ?? {};
      played.picks = { ...played.picks, [host]: rest };
      tellListeners();
    },
    readConfirmedForms: () => Promise.resolve(played.forms),
    async removeConfirmedForm({ host, form }) {
      played.forms = played.forms.filter((other) => other.host !== host || other.form !== form);
      tellListeners();
    },
    readPacks: () => Promise.resolve({ readable: played.packs, unreadable: played.unreadable }),
    async writePack(pack) {
      if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
      played.packs = [...played.packs, pack];
      tellListeners();
    },
    async removePack(name) {
      played.packs = played.packs.filter((pack) => pack.name !== name);
      played.unreadable = played.unreadable.filter((other) => other !== name);
      tellListeners();
    },
    onKnowledgeChanged: (listener) => listeners.add(listener),
  };

  function LiveOptions() {
    const { model, actions, tell } = useOptions(settingsPort);
    return <Options model={model} actions={actions} taught={drawKnowledge(useKnowledge(port, tell))} />;
  }

  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  await settle(() => render(<LiveOptions />, root));
  return played;
}
