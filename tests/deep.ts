import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// `npm run test:deep`, or `npm run test:deep -- 1234` for the random cases of that seed again: every test that searches at
// random, far deeper than `npm test`, with a fresh seed.

const DEPTH = 20;
const ROOT = join(import.meta.dirname, '..');
const seed = Number(process.argv[2] ?? randomInt(2 ** 31));
if (!Number.isSafeInteger(seed)) throw new Error(`"${process.argv[2]}" is no seed: give a whole number, or none.`);

process.stdout.write(`Searching with the seed ${seed}. The same again: npm run test:deep -- ${seed}\n`);
const files = globSync('tests/{unit,page}/**/*.test.{ts,tsx}', { cwd: ROOT }).filter((file) =>
  readFileSync(join(ROOT, file), 'utf8').includes("from 'fast-check'"),
);
const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--testTimeout=3600000', ...files], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, SEARCH_SEED: String(seed), SEARCH_DEPTH: String(DEPTH) },
});
process.stdout.write(`The seed was ${seed}.\n`);
process.exitCode = status ?? 1;
