import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findFilesWith } from '../../e2e/harness/profile-search.ts';

const MARKER = 'qzjvkxwpmbhgtrld';
let profile: string;

beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'courier-profile-'));
  await mkdir(join(profile, 'Default/Local Storage'), { recursive: true });
});
afterEach(() => rm(profile, { recursive: true }));

it('finds the text in any encoding that a browser writes, at any depth, between other bytes', async () => {
  const junk = Buffer.from([0, 255, 13, 200]);
  const path = 'Default/Local Storage/000003.log';
  await writeFile(join(profile, path), Buffer.concat([junk, Buffer.from(MARKER, 'utf16le'), junk]));
  await writeFile(join(profile, 'Preferences'), `{"x":"${MARKER}"}`);
  expect((await findFilesWith(profile, MARKER)).toSorted()).toEqual([path, 'Preferences']);
});

it('finds nothing where there is nothing', async () => {
  await writeFile(join(profile, 'Preferences'), MARKER.slice(1));
  expect(await findFilesWith(profile, MARKER)).toEqual([]);
});
