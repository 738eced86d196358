import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SitePack } from '../../../../utils/sites/knowledge';
import { LARGEST_PACK } from '../../../../utils/sites/parse-site-pack';
import { samplePack } from '../../../unit/sites/sample-pack';
import { readStatus, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';
import { findItems } from './find-items';
import { openTaught } from './open-taught';

function findInput(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('there is no place to choose a file');
  return input;
}

function fileOf(content: unknown, name = 'pack.json'): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
}

/** Chooses the file as the browser's own dialog does. */
async function choose(file: File): Promise<void> {
  await userEvent.upload(findInput(), file);
  await settle(() => undefined);
}

function listed(): string[][] {
  return findItems().map((item) => item.innerText.split(/\n+/));
}

test('a good pack is kept, listed and announced', async () => {
  const played = await openTaught({});
  expect(readText()).toContain('None imported.');
  await choose(fileOf(samplePack()));
  await expect.poll(readStatus).toContain('“Mended pages” was imported, with 1 page.');
  expect(played.packs).toEqual([samplePack()]);
  expect(listed()).toEqual([['Mended pages', '2026-11-22, 1 page', 'Remove']]);
  expect(findInput().value).toBe('');
});

test('a pack can be dropped, and the page stays', async () => {
  const played = await openTaught({});
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(fileOf(samplePack()));
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  await settle(() => findInput().parentElement?.dispatchEvent(drop));
  expect(drop.defaultPrevented).toBe(true);
  await expect.poll(() => played.packs.length).toBe(1);
});

test.for<[unknown, string]>([
  ['hello', 'This file is no JSON'],
  ['[]', 'This is no site pack.'],
  [{ ...samplePack(), date: 'today' }, 'has a fault at date.'],
  [samplePack({ label: 'no-such' }), 'names the label “no-such”'],
  [samplePack({}, { hosts: ['evil.example'] }), 'wants to reach “evil.example”. A pack cannot add addresses'],
  [samplePack({ by: 'css', css: 'a[' }), 'does not understand the selector “a[”'],
  ['x'.repeat(LARGEST_PACK + 1), 'This file is larger than 512 KB'],
])('of a wrong file nothing is kept: %#', async ([content, sentence]) => {
  const played = await openTaught({});
  await choose(fileOf(content));
  await expect.poll(readStatus).toContain(sentence);
  expect(played.packs).toEqual([]);
});

test('where the browser has no room, that is said', async () => {
  await openTaught({ isFull: true });
  await choose(fileOf(samplePack()));
  await expect.poll(readStatus).toBe('It could not be saved. Reload this page and try again.');
});

test('Remove removes this pack alone', async () => {
  const other: SitePack = { ...samplePack(), name: 'Other', pages: [] };
  const played = await openTaught({ packs: [samplePack(), other] });
  expect(listed()[1]).toEqual(['Other', '2026-11-22, captions only', 'Remove']);
  await press('Remove Mended pages');
  expect(played.packs).toEqual([other]);
  expect(readStatus()).toBe('“Mended pages” was removed.');
});

test('a pack that cannot be read is listed as such beside the others, and can be removed', async () => {
  const played = await openTaught({ packs: [samplePack()], unreadable: ['Of another version', ''] });
  expect(listed()).toEqual([
    ['Mended pages', '2026-11-22, 1 page', 'Remove'],
    ['Of another version', expect.stringContaining('This version cannot read it'), 'Remove'],
    ['Site pack without a name', expect.stringContaining('This version cannot read it'), 'Remove'],
  ]);
  await press('Remove Of another version');
  expect(played.unreadable).toEqual(['']);
  expect(readStatus()).toBe('“Of another version” was removed.');
  await press('Remove Site pack without a name');
  expect(readStatus()).toBe('The site pack without a name was removed.');
  expect(listed()).toHaveLength(1);
});
