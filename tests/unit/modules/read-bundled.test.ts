import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBundled } from '../../../modules/ship-whole/read-bundled.ts';

let root: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'courier-packages-')));
  await install('wxt', {}, {});
  await install('@wxt-dev/i18n', {}, { LICENSE: 'MIT\r\nof the WXT authors\n' });
  await install(
    'polyfill',
    { license: 'MPL-2.0', repository: 'https://b.example/p' },
    { 'LICENSE.md': 'MPL', NOTICE: 'N' },
  );
  await install('bare', { repository: { url: 'https://c.example/bare' } }, {});
});

afterAll(() => rm(root, { recursive: true, force: true }));

async function install(name: string, about: object, files: Record<string, string>): Promise<void> {
  const folder = join(root, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  const own = {
    name,
    version: '1.0.0',
    license: 'MIT',
    repository: { url: 'git+https://a.example/wxt.git' },
    ...about,
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(own));
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, file), text);
}

test('tells whose code is in a build, by name, with the words of each licence', () => {
  const modules = [
    `${root}/utils/x.ts`,
    `\0virtual:wxt-plugins`,
    `${root}/node_modules/polyfill/dist/a.js`,
    `${root}/node_modules/polyfill/dist/b.js`,
    `\0${root}/node_modules/@wxt-dev/i18n/index.mjs?commonjs`,
  ];
  const wxt = { version: '1.0.0', license: 'MIT', source: 'https://a.example/wxt', text: 'MIT\nof the WXT authors' };
  expect(readBundled(modules, root)).toEqual([
    { name: '@wxt-dev/i18n', ...wxt },
    { name: 'polyfill', version: '1.0.0', license: 'MPL-2.0', source: 'https://b.example/p', text: 'MPL\n\nN' },
    { name: 'wxt', ...wxt },
  ]);
});

test('nothing is shipped of which nobody can tell whose it is, or under which licence', () => {
  expect(() => readBundled(['\0strange/runtime.js'], root)).toThrow('strange/runtime.js is in the build. Whose is it?');
  expect(() => readBundled([`${root}/node_modules/bare/index.js`], root)).toThrow('bare is in the build, and has no');
});
