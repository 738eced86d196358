import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSources } from '../../../modules/ship-whole/list-sources.ts';

const TRACKED = ['.gitignore', '.npmrc', 'docs/a b.md', 'tests/unit/x.test.ts', 'utils/x.ts'];
const LEFT_BEHIND = ['node_modules/x/index.js', 'tests/run.log', 'notes.txt'];

let checkout: string;

beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'courier-checkout-'));
  for (const path of [...TRACKED, ...LEFT_BEHIND]) {
    await mkdir(dirname(join(checkout, path)), { recursive: true });
    await writeFile(join(checkout, path), path === '.gitignore' ? 'node_modules/\n*.log\n' : '');
  }
});

afterAll(() => rm(checkout, { recursive: true, force: true }));

test('without git, everything but what is ignored belongs to the sources', () => {
  expect(listSources(checkout)).toEqual({ include: ['**/*'], exclude: ['**/node_modules/**', '**/*.log'] });
});

test('with git, what it tracks belongs to the sources: tests and dot-files too, and nothing that was left behind', () => {
  execFileSync('git', ['init', '--quiet'], { cwd: checkout });
  execFileSync('git', ['add', ...TRACKED], { cwd: checkout });
  expect(listSources(checkout)).toEqual({ include: TRACKED, exclude: [] });
});
