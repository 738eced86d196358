import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BYTES } from '../packages/most-bytes.ts';
import { weighPart } from '../packages/weigh-part.ts';
import type { Row } from './row.ts';

const KB = 1_000;
/** In kB; what is not here has no goal but to stay below what `npm run check` allows. */
const GOALS: Readonly<Record<string, number>> = {
  'microsoft.js': 35,
  'x360cloud.js': 40,
  'background.js': 30,
  'popup.html': 25,
  'sidepanel.html': 25,
};

/** Kilobytes of each part of the built extension, gzipped as a download would be. */
export function measureSize(outputDir: string): Row[] {
  const read = (path: string): string => readFileSync(join(outputDir, path), 'utf8');
  return Object.entries(MOST_BYTES).map(([part, most]): Row => {
    const row: Row = {
      id: `size/${part}`,
      what: `Code of ${part}`,
      unit: 'kB gz',
      samples: [weighPart(read, part) / KB],
      peers: [{ what: 'npm run check allows', samples: [most / KB] }],
    };
    const goal = GOALS[part];
    return goal === undefined ? row : { ...row, goal: { basis: 'alone', median: goal } };
  });
}
