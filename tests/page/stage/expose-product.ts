// First of all: what follows takes the browser for granted.
import './fake-runtime';

import microsoft from '../../../entrypoints/microsoft';
import picker from '../../../entrypoints/picker';
import x360cloud from '../../../entrypoints/x360cloud';
import { siteOwnerOf } from '../../../utils/sites/hosts';
import { answerReadings } from './fake-runtime';
import { READINGS } from './readings';

// Runs in the page of a test before the page does, as the product's script would, and lets the test read the page.

const SCRIPTS = { microsoft, x360cloud };

/** What the browser does where the page's script starts to belong. */
function runScript(): void {
  const owner = siteOwnerOf(location.href);
  if (owner) SCRIPTS[owner].main();
}

answerReadings(async (name, argument) => {
  if (name === 'runScript') return runScript();
  const reading: unknown = Reflect.get(READINGS, name);
  return typeof reading === 'function' ? reading(argument) : null;
});

// The background of the stage brings nothing.
picker.main();
runScript();
