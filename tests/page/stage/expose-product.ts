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

answerReadings(async (name, argument) => {
  const reading: unknown = Reflect.get(READINGS, name);
  return typeof reading === 'function' ? reading(argument) : null;
});

// The background of the stage brings nothing.
picker.main();
const owner = siteOwnerOf(location.href);
if (owner) SCRIPTS[owner].main();
