import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Every way to write there: the API, and the command that copies a selection. */
const COPYING = /\bclipboard\b\s*[.[]|execCommand\(\s*['"`](?:copy|cut)|\bClipboardItem\b/;

test('nothing but a page report can be copied', () => {
  const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  const copying = files.filter((file) => COPYING.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(copying).toEqual(['utils/pages/report/report-page-port.ts']);
});
