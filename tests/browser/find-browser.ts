import { CHROMIUM, FIREFOX, findInstalled, installBrowser, type Wanted } from './install-browser.ts';
import { type Machine, thisMachine } from './machine.ts';

const NO_BROWSER =
  'No browser was found and none could be installed. Install Chromium, Microsoft Edge or Google Chrome, ' +
  'or set the environment variable BROWSER_PATH to the path of one, and run the command again.';

/** What is said in its place where there is none. */
export const NO_FIREFOX =
  'Nothing was tried in Firefox: none was found and none could be installed. Install Firefox, or set the environment ' +
  'variable FIREFOX_PATH to the path of one, and run the command again.';

let found: Promise<string> | undefined;

/**
 * The path of a browser that can run the extension: `BROWSER_PATH`, else an installed Chromium, Edge or Chrome, else
 * one that it installs.
 *
 * @throws Error with a sentence that says what to do, when there is none.
 */
export function findBrowser(machine?: Machine): Promise<string> {
  if (machine) return search(machine);
  found ??= search(thisMachine());
  return found;
}

async function search(machine: Machine): Promise<string> {
  const path = await obtain(machine, 'BROWSER_PATH', CHROMIUM);
  if (path) return path;
  throw new Error(NO_BROWSER);
}

/**
 * The path of Firefox: `FIREFOX_PATH`, else an installed one, else one that it installs; `undefined` where none can be.
 *
 * @throws Error when `FIREFOX_PATH` names no program.
 */
export function findFirefox(machine: Machine = thisMachine()): Promise<string | undefined> {
  return obtain(machine, 'FIREFOX_PATH', FIREFOX);
}

/** @param variable of the environment that names the browser */
async function obtain(machine: Machine, variable: string, wanted: Wanted): Promise<string | undefined> {
  const named = machine.env[variable];
  if (named) {
    if (await machine.isExecutable(named)) return named;
    throw new Error(`${variable} names "${named}", which is not a program that can be run. Correct or unset it.`);
  }
  const installed = await findInstalled(machine, wanted);
  if (installed) return installed;
  // Whoever waited for the lock may find what the one before installed.
  return machine.exclusively(
    async () => (await findInstalled(machine, wanted)) ?? (await installBrowser(machine, wanted)),
  );
}
