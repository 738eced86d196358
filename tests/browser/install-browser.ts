import { browserPlaces, CHROMIUM_NAMES, FIREFOX_NAMES, type UsualNames } from './browser-places.ts';
import type { Machine } from './machine.ts';

/** A browser that is looked for: where it stands, and where it comes from. */
export interface Wanted {
  /** In words, for whoever waits. */
  called: string;
  names: UsualNames;
  /** The build that puppeteer downloads. */
  build: string;
  debianPackages: readonly string[];
  /** Text of a program at one of its places that only starts another one, which cannot be used. */
  unlike?: string;
}

export const CHROMIUM: Wanted = {
  called: 'Chromium, Edge or Chrome',
  names: CHROMIUM_NAMES,
  build: 'chrome',
  debianPackages: ['chromium', 'fonts-liberation'],
};

export const FIREFOX: Wanted = {
  called: 'Firefox',
  names: FIREFOX_NAMES,
  build: 'firefox@esr',
  debianPackages: ['firefox-esr'],
  // Ubuntu's snap sees neither our profile nor our build.
  unlike: '/snap/bin/firefox',
};

/**
 * Installs a browser: puppeteer's own download where there is a network, else Debian's package when root.
 *
 * @returns its path, or `undefined` when neither way works.
 */
export async function installBrowser(machine: Machine, wanted: Wanted): Promise<string | undefined> {
  return (await installWithPuppeteer(machine, wanted)) ?? (await installWithDebian(machine, wanted));
}

async function installWithPuppeteer(machine: Machine, { called, build }: Wanted): Promise<string | undefined> {
  machine.say(`No ${called} was found: downloading one with puppeteer …`);
  const args = [machine.puppeteerProgram, 'browsers', 'install', build, '--format', '{{path}}'];
  const { isOk, output } = await machine.run(machine.nodeProgram, args);
  const path = output.trim().split('\n').at(-1)?.trim();
  if (!isOk || !path || !(await machine.isExecutable(path))) return undefined;
  // A bare Linux often lacks the shared libraries that the download needs. On Windows the question would open a window.
  const canStart = machine.platform === 'win32' || (await machine.run(path, ['--version'])).isOk;
  return canStart ? path : undefined;
}

async function installWithDebian(machine: Machine, wanted: Wanted): Promise<string | undefined> {
  if (!machine.isRoot || !/^ID=["']?debian["']?$/m.test(await machine.readText('/etc/os-release'))) return undefined;
  const [name] = wanted.debianPackages;
  machine.say(`The download did not work: installing Debian's ${name} package with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A failed update may still leave lists that know the package.
  await machine.run('apt-get', ['update', '-q'], env);
  const args = ['install', '-y', '-q', '--no-install-recommends', ...wanted.debianPackages];
  const { isOk } = await machine.run('apt-get', args, env);
  return isOk ? findInstalled(machine, wanted) : undefined;
}

/** The best browser that stands in one of the usual places, or `undefined`. */
export async function findInstalled(machine: Machine, { names, unlike }: Wanted): Promise<string | undefined> {
  for (const place of browserPlaces(machine, names)) {
    if (!(await machine.isExecutable(place)) || place === unlike) continue;
    if (unlike === undefined || !(await machine.readText(place)).includes(unlike)) return place;
  }
  return undefined;
}
