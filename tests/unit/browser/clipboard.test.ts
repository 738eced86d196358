import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
/** Every way to write there: the API, and the command that copies a selection. */
const COPYING = /\bclipboard\b\s*[.[]|execCommand\(\s*['"`](?:copy|cut)|\bClipboardItem\b/;

/** A page report, a ticket note: neither holds a password. */
test('nothing but a page report and a ticket note can be copied', () => {
  const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  const copying = files.filter((file) => COPYING.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(copying.toSorted()).toEqual([
    'utils/pages/options/browser-options-port.ts',
    'utils/pages/popup/browser-popup-port.ts',
    'utils/pages/report/report-page-port.ts',
  ]);
});
