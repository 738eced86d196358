import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readConfirmedForms, writeConfirmedForm } from '../../../utils/settings/confirmed-forms';
import { addHandOver, readHandOvers } from '../../../utils/settings/hand-over-store';
import { readPacks, readPicks, writePack, writePick } from '../../../utils/settings/knowledge-store';
import { parseSettings } from '../../../utils/settings/settings';
import { readSettings, writeSettings } from '../../../utils/settings/settings-store';
import { deepened } from '../../seed';
import { anyChange, changed } from '../background/odd-values';
import { samplePack } from '../sites/sample-pack';

const TODAY = new Date('2026-11-22T12:00:00Z');
const HOST = 'mysignins.microsoft.com';
const PICK = {
  locators: [{ by: 'css', css: '#a', evidence: { kind: 'own', seen: '2026-11-22' } } as const],
  caption: null,
};
const RECORD = { at: 1, account: 'svc@contoso.com', tenant: null, name: 'CloudFinder', outcome: 'filled' } as const;

beforeEach(() => fakeBrowser.reset());

async function fillStorage(): Promise<void> {
  await writeSettings({ lifetimeMinutes: 20, addresses: ['backup.contoso.com', 'backup.fabrikam.com'] });
  await writePick(HOST, 'create', PICK, TODAY);
  await writePick(HOST, 'open-security', PICK, TODAY);
  for (const name of ['One pack', 'Another']) await writePack({ ...samplePack(), name });
  for (const form of ['a', 'b']) await writeConfirmedForm({ host: HOST, form, words: '' }, TODAY);
  for (const id of ['one', 'two']) await addHandOver({ ...RECORD, id });
}

async function readAll() {
  return {
    settings: await readSettings(),
    picks: await readPicks(),
    packs: await readPacks(),
    forms: await readConfirmedForms(),
    handOvers: await readHandOvers(),
  };
}

test('whatever became of what lies on the disk, it is read, and what is read can be written again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange([HOST]), { minLength: 1, maxLength: 5 }), async (changes) => {
      fakeBrowser.reset();
      await fillStorage();
      const stored = asOnDisk(changed(await fakeBrowser.storage.local.get(null), changes));
      if (stored === null) return;
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set({ ...stored });
      const { settings } = await readAll();
      expect(parseSettings(settings)).toEqual(settings);
      await fillStorage();
      const after = await readAll();
      expect(after.settings).toMatchObject({ lifetimeMinutes: 20 });
      expect(Object.keys(after.picks[HOST] ?? {})).toEqual(expect.arrayContaining(['create', 'open-security']));
      expect(after.handOvers.length).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: deepened(100) },
  );
});

/** As JSON keeps it; `null` for what no disk holds. */
function asOnDisk(value: unknown): object | null {
  try {
    const stored: unknown = JSON.parse(JSON.stringify(value));
    return typeof stored === 'object' && !Array.isArray(stored) ? stored : null;
  } catch {
    return null;
  }
}

test('what is damaged takes no other of its kind with it', async () => {
  await fillStorage();
  const stored: unknown = await fakeBrowser.storage.local.get(null);
  const { settings, picks, sitePacks, confirmedForms, handOvers } = stored as {
    settings: object;
    picks: Record<string, object>;
    sitePacks: unknown[];
    confirmedForms: unknown[];
    handOvers: unknown[];
  };
  await fakeBrowser.storage.local.set({
    settings: { ...settings, addresses: [7, 'backup.contoso.com', null, '://', 'backup.fabrikam.com'] },
    picks: { ...picks, [HOST]: { ...picks[HOST], create: 7, constructor: 7 }, other: 'nothing' },
    sitePacks: [null, ...sitePacks],
    confirmedForms: [7, ...confirmedForms],
    handOvers: [{ id: 'three' }, ...handOvers],
  });
  const all = await readAll();
  expect(all.settings.addresses).toEqual(['backup.contoso.com', 'backup.fabrikam.com']);
  expect(Object.keys(all.picks[HOST] ?? {})).toEqual(['open-security']);
  expect(all.packs.readable.map(({ name }) => name)).toEqual(['One pack', 'Another']);
  expect(all.forms.map(({ form }) => form)).toEqual(['a', 'b']);
  expect(all.handOvers.map(({ id }) => id)).toEqual(['one', 'two']);
});
