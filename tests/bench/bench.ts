import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build-extension.ts';
import { readLoad, tellMachine, tellSystem } from './machine-in-words.ts';
import { printResults, putIntoDocument } from './print-results.ts';
import { KEPT, writeResults } from './results.ts';
import { isPart, PARTS, summariseRows } from './row.ts';
import { runParts } from './run-parts.ts';

/**
 * `npm run bench`: prints what the extension costs, beside what the platform costs at the least.
 * `-- --parts pages,heap` for some parts, `--rounds 5` for more rounds than three, `--keepassxc FOLDER` for KeePassXC-Browser
 * beside it, `--json FILE` for the table as a file, `--write` to keep it in `docs/`.
 */
const { values } = parseArgs({
  options: {
    parts: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    keepassxc: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const DOCUMENT = join(import.meta.dirname, '../../docs/benchmark.md');
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rounds = Number(values.rounds);
const parts = values.parts?.split(',') ?? [...PARTS];
const peerDir = values.keepassxc ?? null;

if (!Number.isInteger(rounds) || rounds < 1 || !parts.every(isPart)) {
  say(`--rounds wants a whole number, --parts some of ${PARTS.join(', ')}.`);
  process.exitCode = 1;
} else if (peerDir !== null && !existsSync(join(peerDir, 'manifest.json'))) {
  say(`${peerDir} holds no manifest.json: --keepassxc wants the folder keepassxc-browser of a checkout.`);
  process.exitCode = 1;
} else {
  say('Building the extension …');
  const outputDir = await buildExtension();
  const before = readLoad();
  const { rows, browserVersion } = await runParts({ parts: parts.filter(isPart), rounds, outputDir, peerDir, say });
  const results = {
    day: new Date().toISOString().slice(0, 10),
    machine: tellMachine(),
    versions: `${browserVersion}, ${tellSystem()}`,
    load: { before, after: readLoad() },
    rounds,
    skipped:
      peerDir === null ? 'KeePassXC-Browser was not measured: no folder of it was given with `--keepassxc`.' : '',
    rows: summariseRows(rows),
  };
  say(`\n${printResults(results)}`);
  if (values.json !== undefined) await writeResults(values.json, results);
  if (values.write) {
    await writeResults(KEPT, results);
    await writeFile(DOCUMENT, putIntoDocument(await readFile(DOCUMENT, 'utf8'), results));
  }
}
