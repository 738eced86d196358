import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
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

/** What a page gets: the other extension is compared with these. */
const IN_A_PAGE: readonly string[] = ['microsoft.js', 'x360cloud.js'];

const manifestSchema = z.object({ content_scripts: z.array(z.object({ js: z.array(z.string()) })) });

/** Kilobytes of each part of the built extension, gzipped as a download would be. In: its folder, and that of another one. */
export function measureSize(outputDir: string, peerDir: string | null): Row[] {
  const peer = peerDir === null ? [] : [weighScripts(peerDir) / KB];
  const read = (path: string): string => readFileSync(join(outputDir, path), 'utf8');
  return Object.entries(MOST_BYTES).map(([part, most]): Row => {
    const row: Row = {
      id: `size/${part}`,
      what: `Code of ${part}`,
      unit: 'kB gz',
      samples: [weighPart(read, part) / KB],
      peers: [
        { what: 'npm run check allows', samples: [most / KB] },
        { what: "KeePassXC-Browser's scripts", samples: IN_A_PAGE.includes(part) ? peer : [] },
      ],
    };
    const goal = GOALS[part];
    return goal === undefined ? row : { ...row, goal: { basis: 'alone', median: goal } };
  });
}

/** Bytes of all scripts that an extension puts into every page. */
function weighScripts(extensionDir: string): number {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const files = manifestSchema.parse(manifest).content_scripts.flatMap(({ js }) => js);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(extensionDir, file)), { level: 9 }).length, 0);
}
