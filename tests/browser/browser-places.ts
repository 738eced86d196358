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

/** Every path where a browser usually stands on this machine, best first; none is checked. */
export function browserPlaces({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.map((name) => env[name]).filter((folder) => folder !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => posix.join(folder, command)));
  if (platform !== 'darwin') return [...onPath, ...LINUX_PLACES];
  const homes = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  const apps = MAC_APPS.flatMap((app) => homes.map((home) => posix.join(home, `${app}.app/Contents/MacOS/${app}`)));
  return [...apps, ...onPath];
}
