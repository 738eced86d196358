import type { HandOverRecord } from '../../journey/hand-over-record';
import type { ConfirmedForm } from '../../settings/confirmed-forms';
import type { StoredPacks } from '../../settings/knowledge-store';
import type { SettingsHere } from '../../settings/plan-import';
import type { Settings } from '../../settings/settings';
import type { HostPicks, PickTarget, SitePack } from '../../sites/knowledge';

/** What the options page needs of the browser, thin enough to be faked whole in a test. */
export interface OptionsPort {
  readSettings(): Promise<Settings>;
  /** The settings that a managed policy holds. */
  readManagedNames(): Promise<(keyof Settings)[]>;
  writeSettings(patch: Partial<Settings>): Promise<void>;
  onSettingsChanged(listener: () => void, signal: AbortSignal): void;
  /** "Do the steps for me", as it was left. */
  recallDoesSteps(): boolean;
  rememberDoesSteps(isOn: boolean): void;
  /** Asks for origins; must be called within the person's click. */
  requestOrigins(origins: string[]): Promise<boolean>;
  removeOrigins(origins: string[]): Promise<boolean>;
}

/** What export and import need of the stores, thin enough to be faked whole in a test. */
export interface TransferPort {
  /** All that a settings file can be about. */
  readHere(): Promise<SettingsHere>;
  /** Offers the text as a file to save. */
  save(text: string, fileName: string, type: string): void;
  writeSettings(patch: Partial<Settings>): Promise<void>;
  mergePicks(picks: Readonly<Record<string, HostPicks>>): Promise<void>;
  writePack(pack: SitePack): Promise<void>;
  mergeHandOvers(records: readonly HandOverRecord[]): Promise<void>;
}

/** What the options need for the recent hand-overs, thin enough to be faked whole in a test. */
export interface HistoryPort {
  /** Oldest first. */
  read(): Promise<HandOverRecord[]>;
  clear(): Promise<void>;
  onChanged(listener: () => void, signal: AbortSignal): void;
  /** Must be called within the person's click. */
  copy(text: string): Promise<void>;
  /** Offers the text as a file to save. */
  save(text: string, fileName: string, type: string): void;
}

/** What the options need of the store of picks and site packs, thin enough to be faked whole in a test. */
export interface KnowledgePort {
  readPicks(): Promise<Record<string, HostPicks>>;
  removePick(host: string, target: PickTarget): Promise<void>;
  readConfirmedForms(): Promise<ConfirmedForm[]>;
  removeConfirmedForm(form: Pick<ConfirmedForm, 'host' | 'form'>): Promise<void>;
  readPacks(): Promise<StoredPacks>;
  writePack(pack: SitePack): Promise<void>;
  removePack(name: string): Promise<void>;
  onKnowledgeChanged(listener: () => void, signal: AbortSignal): void;
}
