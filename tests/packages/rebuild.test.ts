import { exec, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSERS, readMade, unpackMade } from './read-packages.ts';

// The sources that go to the stores are unpacked elsewhere, beside what a developer leaves behind, and built once more.

const ROOT = join(import.meta.dirname, '../..');
const LEFTOVERS = ['npm-debug.log', '.cache/profile/cookies', 'tests/screenshots/popup.png', 'stats.html'];
const ARCHIVES = ['chrome.zip', 'edge.zip', 'firefox.zip', 'sources.zip'];
const BUILD_MS = 300_000;

let elsewhere: string;

beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'courier-sources-'));
  const leftovers = LEFTOVERS.map((path) => [path, 'left behind'] as const);
  for (const [path, content] of [...unpackMade(ROOT, 'sources.zip'), ...leftovers]) {
    await mkdir(dirname(join(elsewhere, path)), { recursive: true });
    await writeFile(join(elsewhere, path), content);
  }
  // As `npm ci` would install them: the lock file is the same.
  await symlink(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(exec)('npm run zip', { cwd: elsewhere, env, maxBuffer: 16 * 1024 * 1024 });
}, BUILD_MS);

afterAll(() => rm(elsewhere, { recursive: true, force: true }));

test.each(ARCHIVES)('the sources alone, elsewhere, give the same %s, byte for byte', (ending) => {
  const own = unpackMade(ROOT, ending);
  const others = [...unpackMade(elsewhere, ending)].filter(([path, bytes]) => !own.get(path)?.equals(bytes));
  expect(others.map(([path]) => path)).toEqual([]);
  expect(readMade(elsewhere, ending).equals(readMade(ROOT, ending)), 'names, order and times').toBe(true);
});

test.each(BROWSERS)('they give the same bill of materials for %s', (browser) => {
  const [own, other] = [ROOT, elsewhere].map((root) => readMade(root, `${browser}.cdx.json`).toString('utf8'));
  expect(other).toBe(own);
});

test.runIf(existsSync(join(ROOT, '.git')))('the sources are what git tracks, and nothing else', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  expect([...unpackMade(ROOT, 'sources.zip').keys()].toSorted()).toEqual(tracked.filter(Boolean).toSorted());
});
