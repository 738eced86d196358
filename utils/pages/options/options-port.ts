import type { Settings } from '../../settings/settings';

/** What the options page needs of the browser, thin enough to be faked whole in a test. */
export interface OptionsPort {
  readSettings(): Promise<Settings>;
  /** The settings that a managed policy holds. */
  readManagedNames(): Promise<(keyof Settings)[]>;
  writeSettings(patch: Partial<Settings>): Promise<void>;
  onSettingsChanged(listener: () => void, signal: AbortSignal): void;
  /** Asks for origins; must be called within the person's click. */
  requestOrigins(origins: string[]): Promise<boolean>;
  removeOrigins(origins: string[]): Promise<boolean>;
}
