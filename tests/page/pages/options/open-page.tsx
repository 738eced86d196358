import { render } from 'preact';
import { onTestFinished } from 'vitest';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/options/options.css';
import type { AboutProps } from '../../../../utils/pages/options/About';
import { OptionsPage } from '../../../../utils/pages/options/OptionsPage';
import type {
  HistoryPort,
  KnowledgePort,
  OptionsPort,
  TransferPort,
} from '../../../../utils/pages/options/options-port';
import type { SettingsHere } from '../../../../utils/settings/plan-import';
import { parseSettings, type Settings } from '../../../../utils/settings/settings';
import { settle } from '../popup/settle';

interface Played extends Partial<Omit<SettingsHere, 'settings'>> {
  settings?: Partial<Settings>;
  isGranted?: boolean;
  isFull?: boolean;
  about?: Partial<AboutProps>;
}

/** The whole options page over stores and a browser that are played. */
export async function openPage({
  settings = {},
  managed = [],
  doesSteps = false,
  picks = {},
  packs = { readable: [], unreadable: [] },
  handOvers = [],
  isGranted = true,
  isFull = false,
  about = {},
}: Played = {}) {
  const played = {
    here: { settings: parseSettings(settings), managed, doesSteps, picks, packs, handOvers } satisfies SettingsHere,
    asked: [] as string[][],
    saved: [] as [string, string][],
  };
  const listeners = new Set<() => void>();
  const onChanged = (listener: () => void) => void listeners.add(listener);
  async function change(patch: Partial<SettingsHere>): Promise<void> {
    if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
    played.here = { ...played.here, ...patch };
    for (const listener of listeners) listener();
  }
  const writeSettings = (patch: Partial<Settings>) => change({ settings: { ...played.here.settings, ...patch } });
  const save = (text: string, fileName: string) => void played.saved.push([fileName, text]);

  const options: OptionsPort = {
    readSettings: () => Promise.resolve(played.here.settings),
    readManagedNames: () => Promise.resolve([...played.here.managed]),
    writeSettings,
    onSettingsChanged: onChanged,
    recallDoesSteps: () => played.here.doesSteps,
    rememberDoesSteps: (isOn) => void (played.here = { ...played.here, doesSteps: isOn }),
    async requestOrigins(origins) {
      played.asked.push(origins);
      return isGranted;
    },
    removeOrigins: () => Promise.resolve(true),
  };
  const writePack: KnowledgePort['writePack'] = (pack) => {
    const others = played.here.packs.readable.filter(({ name }) => name !== pack.name);
    return change({ packs: { ...played.here.packs, readable: [...others, pack] } });
  };
  const knowledge: KnowledgePort = {
    readPicks: () => Promise.resolve({ ...played.here.picks }),
    removePick: () => Promise.resolve(),
    readConfirmedForms: () => Promise.resolve([]),
    removeConfirmedForm: () => Promise.resolve(),
    readPacks: () => Promise.resolve(played.here.packs),
    writePack,
    removePack: () => Promise.resolve(),
    onKnowledgeChanged: onChanged,
  };
  const history: HistoryPort = {
    read: () => Promise.resolve([...played.here.handOvers]),
    clear: () => change({ handOvers: [] }),
    onChanged,
    copy: () => Promise.resolve(),
    save,
  };
  const transfer: TransferPort = {
    readHere: () => Promise.resolve(played.here),
    save,
    writeSettings,
    mergePicks: (added) => change({ picks: { ...played.here.picks, ...added } }),
    writePack,
    mergeHandOvers: (records) => change({ handOvers: [...played.here.handOvers, ...records] }),
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  onTestFinished(() => settle(() => render(null, root)));
  const ports = { options, knowledge, history, transfer };
  const told = { version: '1.2.3', browserName: 'chrome', isPrivateAllowed: true, onOpenExtensionPage: null } as const;
  await settle(() => render(<OptionsPage ports={ports} about={{ ...told, ...about }} />, root));
  return played;
}
