import { findInstalled, installBrowser } from './install-browser.ts';
import { type Machine, thisMachine } from './machine.ts';

const NO_BROWSER =
  'No browser was found and none could be installed. Install Chromium, Microsoft Edge or Google Chrome, ' +
  'or set the environment variable BROWSER_PATH to the path of one, and run the command again.';

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
  const wanted = machine.env.BROWSER_PATH;
  if (wanted) {
    if (await machine.isExecutable(wanted)) return wanted;
    throw new Error(`BROWSER_PATH names "${wanted}", which is not a program that can be run. Correct or unset it.`);
  }
  const installed = await findInstalled(machine);
  if (installed) return installed;
  return machine.exclusively(async () => {
    // Whoever waited for the lock may find what the one before installed.
    const path = (await findInstalled(machine)) ?? (await installBrowser(machine));
    if (path) return path;
    throw new Error(NO_BROWSER);
  });
}
