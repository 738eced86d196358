import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build-extension.ts';
import { printTable } from './print-table.ts';
import { summarise } from './row.ts';
import { isPart, PARTS, runParts } from './run-parts.ts';

/**
 * `npm run bench`: prints what the extension costs, beside what the platform and comparable extensions cost.
 * `-- --rounds 3` for fewer rounds than seven, `--json FILE` for the samples, `--only pages,heap` for some parts.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, json: { type: 'string' }, only: { type: 'string' } },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rounds = Number(values.rounds);
const parts = values.only?.split(',') ?? [...PARTS];

if (!Number.isInteger(rounds) || rounds < 1 || !parts.every(isPart)) {
  say(`--rounds wants a whole number, --only some of ${PARTS.join(', ')}.`);
  process.exitCode = 1;
} else {
  say('Building the extension …');
  const outputDir = await buildExtension();
  const { rows, compositions } = await runParts({ parts: parts.filter(isPart), rounds, outputDir, say });
  say(`\n${printTable(rows)}`);
  for (const { script, parts: made } of compositions) {
    say(
      `\n${script} before minifying, kB: ${made.map(({ name, bytes }) => `${name} ${(bytes / 1_000).toFixed(1)}`).join(', ')}`,
    );
  }
  if (values.json) {
    const told = rows.map((row) => ({ ...row, ...summarise(row.samples) }));
    await writeFile(values.json, JSON.stringify({ rounds, rows: told, compositions }, null, 2));
  }
}
