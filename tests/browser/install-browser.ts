import { browserPlaces } from './browser-places.ts';
import type { Machine } from './machine.ts';

/**
 * Installs a browser: puppeteer's own download where there is a network, else Debian's package when root.
 *
 * @returns its path, or `undefined` when neither way works.
 */
export async function installBrowser(machine: Machine): Promise<string | undefined> {
  return (await installWithPuppeteer(machine)) ?? (await installWithDebian(machine));
}

async function installWithPuppeteer(machine: Machine): Promise<string | undefined> {
  machine.say('No Chromium, Edge or Chrome was found: downloading one with puppeteer …');
  const args = [machine.puppeteerProgram, 'browsers', 'install', 'chrome', '--format', '{{path}}'];
  const { isOk, output } = await machine.run(machine.nodeProgram, args);
  const path = output.trim().split('\n').at(-1)?.trim();
  if (!isOk || !path || !(await machine.isExecutable(path))) return undefined;
  // A bare Linux often lacks the shared libraries that the download needs. On Windows the question would open a window.
  const canStart = machine.platform === 'win32' || (await machine.run(path, ['--version'])).isOk;
  return canStart ? path : undefined;
}

async function installWithDebian(machine: Machine): Promise<string | undefined> {
  if (!machine.isRoot || !/^ID=["']?debian["']?$/m.test(await machine.readText('/etc/os-release'))) return undefined;
  machine.say("The download did not work: installing Debian's chromium package with apt-get …");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // A failed update may still leave lists that know the package.
  await machine.run('apt-get', ['update', '-q'], env);
  const args = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  const { isOk } = await machine.run('apt-get', args, env);
  return isOk ? findInstalled(machine) : undefined;
}

/** The best browser that stands in one of the usual places, or `undefined`. */
export async function findInstalled(machine: Machine): Promise<string | undefined> {
  for (const place of browserPlaces(machine)) {
    if (await machine.isExecutable(place)) return place;
  }
  return undefined;
}
