import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  knowledgeFor,
  mergePicks,
  onKnowledgeChanged,
  readPacks,
  readPicks,
  removePack,
  removePick,
  writePack,
  writePick,
} from '../../../utils/settings/knowledge-store';
import { samplePack } from '../sites/sample-pack';

const evidence = { kind: 'own', seen: '2026-11-22' } as const;
const PICK = { locators: [{ by: 'css', css: '#a', evidence } as const], caption: 'Dodaj' };
const TODAY = new Date('2026-11-22T12:00:00Z');
const KEPT = { ...PICK, date: '2026-11-22' };
const HOST = 'mysignins.microsoft.com';

beforeEach(() => fakeBrowser.reset());

describe('picks', () => {
  it('are kept by host and step; a later one takes the place of an earlier', async () => {
    await writePick(HOST, 'create', { ...PICK, caption: 'Old' }, TODAY);
    await writePick(HOST, 'create', PICK, TODAY);
    await writePick('app.cloudfinder.com', 'form-password', PICK, TODAY);
    expect(await readPicks()).toStrictEqual({
      [HOST]: { create: KEPT },
      'app.cloudfinder.com': { 'form-password': KEPT },
    });
  });

  it('of another browser stand beside those that are here, and take the place of the same', async () => {
    await writePick(HOST, 'create', PICK, TODAY);
    await writePick(HOST, 'open-security', PICK, TODAY);
    const other = { ...KEPT, caption: 'Drugo' };
    await mergePicks({ [HOST]: { create: other }, constructor: { create: other } });
    expect(await readPicks()).toEqual({
      [HOST]: { create: other, 'open-security': KEPT },
      constructor: { create: other },
    });
  });

  it('of another host are none of a page’s business', async () => {
    await writePick(HOST, 'create', PICK, TODAY);
    const picks = await readPicks();
    expect(knowledgeFor(HOST, picks, [])).toStrictEqual({ picks: { create: KEPT }, packs: [] });
    expect(knowledgeFor('myaccount.microsoft.com', picks, []).picks).toStrictEqual({});
    expect(knowledgeFor('constructor', picks, []).picks).toStrictEqual({});
  });

  it('are forgotten one by one, and a host with its last', async () => {
    await writePick(HOST, 'create', PICK, TODAY);
    await writePick(HOST, 'open-security', PICK, TODAY);
    await removePick(HOST, 'create');
    expect(await readPicks()).toStrictEqual({ [HOST]: { 'open-security': KEPT } });
    await removePick(HOST, 'open-security');
    expect(await readPicks()).toStrictEqual({});
  });

  it('that were tampered with count for nothing', async () => {
    await fakeBrowser.storage.local.set({
      picks: { [HOST]: { create: { ...KEPT, locators: [{ by: 'script', code: 'alert(1)' }] } }, b: 7 },
    });
    expect((await readPicks())[HOST]).toStrictEqual({});
    await fakeBrowser.storage.local.set({ picks: 'nonsense' });
    expect(await readPicks()).toStrictEqual({});
  });
});

describe('site packs', () => {
  it('are kept in the order of their import; one of the same name is replaced', async () => {
    await writePack(samplePack());
    await writePack({ ...samplePack(), name: 'Other' });
    await writePack({ ...samplePack(), date: '2026-11-23' });
    expect((await readPacks()).readable.map(({ name, date }) => [name, date])).toStrictEqual([
      ['Other', '2026-11-22'],
      ['Mended pages', '2026-11-23'],
    ]);
    await removePack('Other');
    expect((await readPacks()).readable.map(({ name }) => name)).toStrictEqual(['Mended pages']);
  });

  it('that cannot be read are named, take no other with them, and can be removed', async () => {
    const fromElsewhere = { ...samplePack(), name: 'Of another version', pages: [{ id: 'x' }] };
    await fakeBrowser.storage.local.set({ sitePacks: [fromElsewhere, 7, samplePack()] });
    expect(await readPacks()).toStrictEqual({ readable: [samplePack()], unreadable: ['Of another version', ''] });
    await writePack({ ...samplePack(), name: 'Other' });
    expect((await readPacks()).unreadable).toStrictEqual(['Of another version', '']);
    await removePack('Of another version');
    await removePack('');
    const { readable, unreadable } = await readPacks();
    expect([readable.map(({ name }) => name), unreadable]).toStrictEqual([['Mended pages', 'Other'], []]);
    await fakeBrowser.storage.local.set({ sitePacks: 'nonsense' });
    expect(await readPacks()).toStrictEqual({ readable: [], unreadable: [] });
  });

  it('go to a page as far as its site can use them', () => {
    const account = { ...samplePack({}, { hosts: ['my-account'] }), name: 'Account' };
    const both = samplePack({}, { hosts: ['my-account', 'my-sign-ins'] });
    const words = { ...account, name: 'Words', labels: { 'app-password': { hr: ['Lozinka aplikacije'] } } };
    const pagesOn = (host: string) =>
      knowledgeFor(host, {}, [account, both, words]).packs.map(({ name, pages }) => [name, pages.length]);
    expect(pagesOn(HOST)).toStrictEqual([
      ['Mended pages', 1],
      ['Words', 0],
    ]);
    expect(pagesOn('myaccount.azure.us').map(([, pages]) => pages)).toStrictEqual([1, 1, 1]);
    expect(pagesOn('backup.example.com')).toStrictEqual([['Words', 0]]);
    const form = samplePack({}, { hosts: ['x360cloud'] });
    expect(knowledgeFor('backup.example.com', {}, [form]).packs).toStrictEqual([form]);
  });

  it('are twenty at most: the oldest makes room', async () => {
    for (let number = 1; number <= 21; number += 1) await writePack({ ...samplePack(), name: `Pack ${number}` });
    const names = (await readPacks()).readable.map(({ name }) => name);
    expect([names.length, names[0], names.at(-1)]).toStrictEqual([20, 'Pack 2', 'Pack 21']);
  });
});

it('changes are told until the signal aborts, others are not', async () => {
  const stop = new AbortController();
  const listener = vi.fn<() => void>();
  onKnowledgeChanged(listener, stop.signal);
  await writePick(HOST, 'create', PICK, TODAY);
  await fakeBrowser.storage.local.set({ settings: {} });
  expect(listener).toHaveBeenCalledTimes(1);
  await writePack(samplePack());
  expect(listener).toHaveBeenCalledTimes(2);
  stop.abort();
  await removePack('Mended pages');
  expect(listener).toHaveBeenCalledTimes(2);
});
