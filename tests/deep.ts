import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

// `npm run test:deep`, or `npm run test:deep -- 1234` for the random cases of that seed again: every test that searches at
// random, far deeper than `npm test`, with a fresh seed; then the background stopped at random in 200 rounds, or in
// `--rounds 20`.

const DEPTH = 20;
const ROOT = join(import.meta.dirname, '..');
const { positionals, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
const seed = Number(positionals[0] ?? randomInt(2 ** 31));
if (!Number.isSafeInteger(seed)) throw new Error(`"${positionals[0]}" is no seed: give a whole number, or none.`);

process.stdout.write(`Searching with the seed ${seed}. The same again: npm run test:deep -- ${seed}\n`);
const files = globSync('tests/{unit,page}/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((file) =>
  readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"),
);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const searched = run([vitest, 'run', '--testTimeout=3600000', ...files], {
  SEARCH_SEED: String(seed),
  SEARCH_DEPTH: String(DEPTH),
});
const stops = join(ROOT, 'tests/e2e/random-stops/random-stops.ts');
const stopped = run([stops, '--seed', String(seed), ...(values.rounds ? ['--rounds', values.rounds] : [])]);
process.stdout.write(`The seed was ${seed}.\n`);
process.exitCode = searched && stopped ? 0 : 1;

/** Whether it ended well. */
function run(words: string[], environment: Record<string, string> = {}): boolean {
  const env = { ...process.env, ...environment };
  return spawnSync(process.execPath, words, { cwd: ROOT, stdio: 'inherit', env }).status === 0;
}
