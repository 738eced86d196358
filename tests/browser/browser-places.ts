import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/**
 * Browsers that can load an unpacked extension, best first. Google Chrome comes last: since version 137 it ignores
 * `--load-extension`, and only the test protocol can still install one.
 */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
] as const;

const MAC_APPS = ['Chromium', 'Microsoft Edge', 'Google Chrome'] as const;
const WINDOWS_PROGRAMS = [
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
] as const;
const WINDOWS_FOLDERS = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'] as const;
const LINUX_PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/microsoft/msedge/msedge',
  '/opt/google/chrome/chrome',
] as const;

/** Where a browser usually stands, by its names on each system, best first. */
export interface UsualNames {
  commands: readonly string[];
  macApps: readonly string[];
  /** Paths below the folders for programs. */
  windowsPrograms: readonly string[];
  linuxPlaces: readonly string[];
}

export const CHROMIUM_NAMES: UsualNames = {
  commands: COMMANDS,
  macApps: MAC_APPS.map((app) => `${app}.app/Contents/MacOS/${app}`),
  windowsPrograms: WINDOWS_PROGRAMS,
  linuxPlaces: LINUX_PLACES,
};

/** The slow channel first: it is what administrators have, and it changes least. */
export const FIREFOX_NAMES: UsualNames = {
  commands: ['firefox-esr', 'firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPrograms: ['Mozilla Firefox\\firefox.exe'],
  linuxPlaces: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
};

/** Every path where a browser usually stands on this machine, best first; none is checked. */
export function browserPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>, names: UsualNames): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
    return names.windowsPrograms.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = names.commands.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  if (platform !== 'darwin') return [...onPath, ...names.linuxPlaces];
  const homes = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  return [...names.macApps.flatMap((app) => homes.map((home) => posix.join(home, app))), ...onPath];
}
