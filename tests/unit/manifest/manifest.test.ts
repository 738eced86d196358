import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../../utils/journey/commands';
import { buildManifest } from '../../../utils/manifest/manifest';
import { readPermissions } from '../../packages/read-permissions';

const ROOT = join(import.meta.dirname, '../../..');
const CODE = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

/**
 * What the code needs of the browser, with the first version that has it: Chromium's, then Firefox's. Source: MDN browser
 * compatibility data, 2026-11.
 */
const NEEDS = [
  [/\bURL\.parse\(/, 126, 126],
  [/\bPromise\.withResolvers\b/, 119, 121],
  [/\bAbortSignal\.any\(/, 116, 124],
  [/\.showPopover\(/, 114, 125],
  [/\.toSorted\(/, 110, 115],
  [/\.toReversed\(/, 110, 115],
  [/\.checkVisibility\(/, 105, 106],
  [/\bstorage\.session\b/, 102, 115],
  [/\.findLast\(/, 97, 104],
  [/\bregisterContentScripts\(/, 96, 102],
  [/\bObject\.hasOwn\(/, 93, 92],
] as const satisfies readonly (readonly [RegExp, number, number])[];
/** Newer than the floors, and not to be used before they are raised. */
const TOO_NEW = [
  /\bRegExp\.escape\(/,
  /\bIterator\.(from|concat)\(/,
  /\.(?:union|intersection|difference|isSubsetOf|isSupersetOf)\(new Set/,
  /\bPromise\.try\(/,
  /\bUint8Array\.fromBase64\(/,
];

const chromium = buildManifest('chrome');
const firefox = buildManifest('firefox');
const gecko = firefox.browser_specific_settings?.gecko;

test.each(NEEDS)('the floor of the manifest has %s', (need, ofChromium, ofFirefox) => {
  expect(CODE).toMatch(need);
  expect(Number(chromium.minimum_chrome_version)).toBeGreaterThanOrEqual(ofChromium);
  expect(Number.parseFloat(gecko?.strict_min_version ?? '')).toBeGreaterThanOrEqual(ofFirefox);
});

test.each(TOO_NEW)('nothing newer than the floor is used: %s', (need) => {
  expect(CODE).not.toMatch(need);
});

test('the floor is no higher than what is needed', () => {
  expect(chromium.minimum_chrome_version).toBe(String(Math.max(...NEEDS.map(([, ofChromium]) => ofChromium))));
});

test('Firefox knows the extension by an id of its own', () => {
  expect(gecko?.id).toMatch(/^[a-z-]+@[a-z.-]+\.[a-z]+$/);
  expect(gecko?.id).not.toMatch(/@example\./);
});

test.each(['chrome', 'edge', 'firefox'] as const)(
  'asks for what the README says, each with a reason, in %s',
  (browser) => {
    const { permissions = [], host_permissions = [], optional_host_permissions = [] } = buildManifest(browser);
    const asked = { permissions, host_permissions, optional_host_permissions };
    const sorted = Object.entries(asked).map(([kind, names]) => [kind, names.map(String).toSorted()]);
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(Object.fromEntries(sorted)).toEqual(readPermissions(readme, browser));
  },
);

/** Keys with Alt+Shift that are spoken for: the browsers' own (their help pages, 2026-11) and the bubble's (C). */
const TAKEN = ['A', 'B', 'C', 'I', 'N', 'P', 'T', 'W', 'X', 'Z'].map((letter) => `Alt+Shift+${letter}`);

test.each(['chrome', 'edge', 'firefox'])(
  'suggests no key that is spoken for, and none that sends, in %s',
  (browser) => {
    const commands = Object.entries(buildManifest(browser).commands ?? {});
    const suggested = commands.flatMap(([name, { suggested_key: keys }]) => (keys ? [[name, keys]] : []));
    expect(commands.map(([name]) => name)).toEqual([...COMMANDS]);
    expect(suggested.map(([name]) => name)).toEqual(['_execute_action', 'toggle-guide']);
    for (const [, keys] of suggested) {
      expect(keys).toEqual({ default: expect.stringMatching(/^Alt\+Shift\+[A-Z]$/) });
      expect(TAKEN).not.toContain((keys as { default: string }).default);
    }
  },
);
