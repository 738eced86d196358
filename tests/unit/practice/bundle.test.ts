import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from '../../practice/bundle.ts';

const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));
let folder: string;
beforeEach(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'bundle-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('builds one script and its styles, and builds again when a source changed', async () => {
  const entry = join(folder, 'page.ts');
  await writeFile(join(folder, 'word.ts'), "export const word = 'first';");
  await writeFile(join(folder, 'page.css'), '.practice { color: #123456 }');
  await writeFile(entry, "import './page.css';\nimport { word } from './word.ts';\ndocument.title = word;");
  const first = await bundle(entry);
  expect(first.js).toContain('first');
  expect(first.js).not.toMatch(/^\s*(import|export)\b/m);
  expect(first.css).toContain('#123456');
  await writeFile(join(folder, 'word.ts'), "export const word = 'second';");
  expect((await bundle(entry)).js).toContain('second');
});

test('fails with a reason for an entry that does not build', async () => {
  const entry = join(folder, 'broken.ts');
  await writeFile(entry, "import { gone } from './gone.ts';\ngone();");
  await expect(bundle(entry)).rejects.toThrow(/gone/);
});
