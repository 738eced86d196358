import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifestKeys } from './manifest-keys.ts';
import { MOST_BYTES } from './most-bytes.ts';
import { BROWSERS, readMade, textOf, unpackMade } from './read-packages.ts';
import { readPermissions } from './read-permissions.ts';
import { SHIPPED } from './shipped.ts';
import { weighPart } from './weigh-part.ts';

// What `npm run zip` made, as the stores and a security officer get it.

const ROOT = join(import.meta.dirname, '../..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

describe.each(BROWSERS)('the package for %s', (browser) => {
  const files = unpackMade(ROOT, `${browser}.zip`);
  const manifest = JSON.parse(textOf(files, 'manifest.json')) as Record<string, unknown>;

  test('holds our licence', () => {
    expect(textOf(files, 'LICENSE')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  });

  test('holds the notices of what it is made of, and of nothing else', () => {
    const notices = textOf(files, 'THIRD-PARTY-NOTICES.txt')
      .split(/^-{80}\n(?=\S+ \S+ \()/m)
      .slice(1);
    expect(notices.map((notice) => notice.split(' ')[0])).toEqual(SHIPPED);
    for (const notice of notices) {
      const [, license] = /^\S+ \S+ \((\S+)\)\nSource: https:\/\/\S+\n/.exec(notice) ?? [];
      const words = license === 'MPL-2.0' ? 'Mozilla Public License Version 2.0' : 'Permission is hereby granted';
      expect(notice).toContain(words);
    }
  });

  test('has a bill of materials beside it that lists just that', () => {
    const sbom = JSON.parse(readMade(ROOT, `${browser}.cdx.json`).toString('utf8')) as {
      bomFormat: string;
      components: { name: string; version: string; hashes: unknown[]; licenses: unknown[] }[];
    };
    expect(sbom.bomFormat).toBe('CycloneDX');
    expect(sbom.components.map(({ name }) => name).toSorted()).toEqual(SHIPPED);
    for (const { name, version, hashes, licenses } of sbom.components) {
      expect(textOf(files, 'THIRD-PARTY-NOTICES.txt')).toContain(`\n${name} ${version} (`);
      expect([hashes.length, licenses.length]).toEqual([1, 1]);
    }
  });

  test('asks for what the README says, each with a reason', () => {
    const { permissions, host_permissions, optional_host_permissions } = manifest as Record<string, string[]>;
    const asked = { permissions, host_permissions, optional_host_permissions };
    const sorted = Object.entries(asked).map(([kind, names]) => [kind, names?.toSorted()]);
    expect(Object.fromEntries(sorted)).toEqual(readPermissions(README, browser));
  });

  test('opens nothing that was not looked at', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(manifestKeys(browser));
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  test.each(Object.entries(MOST_BYTES))('%s weighs no more than %i bytes', (part, most) => {
    const bytes = weighPart((path) => textOf(files, path), part);
    expect(bytes).toBeLessThanOrEqual(most);
  });
});
