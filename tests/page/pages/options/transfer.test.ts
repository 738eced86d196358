import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { parseSettings } from '../../../../utils/settings/settings';
import { formatSettingsFile, parseSettingsFile } from '../../../../utils/settings/settings-file';
import { SAMPLE } from '../../../unit/settings/sample-settings-file';
import { findAllByRole, findByRole, readButtonNames, readStatus } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';
import { openPage } from './open-page';

const PREVIEW = 'What this file would change';
const FULL = {
  settings: { ...SAMPLE.settings, addresses: SAMPLE.addresses },
  doesSteps: true,
  picks: SAMPLE.picks,
  packs: { readable: SAMPLE.packs, unreadable: [] },
  handOvers: SAMPLE.handOvers,
};

function findChooser(): HTMLInputElement {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="file"]')];
  const chooser = inputs.find((input) => input.ariaLabel === 'Choose a settings file');
  if (!chooser) throw new Error('there is no place to choose a settings file');
  return chooser;
}

/** Chooses a file of this content as the browser's own dialog does. */
async function choose(content: string): Promise<void> {
  await userEvent.upload(findChooser(), new File([content], 'settings.json'));
  await settle(() => undefined);
}

function readPreview(): string[] {
  const lists = [...findByRole('group', PREVIEW).querySelectorAll<HTMLElement>('.lines li')];
  return lists.map(({ innerText }) => innerText);
}

test('what is exported holds hand-overs only when they are ticked', async () => {
  const played = await openPage(FULL);
  await press('Export settings');
  expect(readStatus()).toBe('Saved to a file. It holds no password and no hand-over.');
  await settle(() => findByRole('checkbox', 'Include the recent hand-over, with its account and tenant').click());
  await press('Export settings');
  expect(readStatus()).toContain('It holds names of accounts and tenants');
  const [first, second] = played.saved.map(([, text]) => parseSettingsFile(text, () => true));
  expect(first).toEqual({ ok: true, file: { ...SAMPLE, handOvers: [] } });
  expect(second).toEqual({ ok: true, file: SAMPLE });
  expect(played.saved[0]?.[0]).toBe('app-password-courier-settings.json');
});

test('a file is told section by section before anything is changed', async () => {
  const played = await openPage();
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(readStatus).toContain('Nothing is changed yet');
  expect(readPreview()).toEqual([
    'Journey, 4 settings: Keep a password for: 25 minutes; Name of the app password: “CloudFinder 2”; Press Submit for me: on; Do the steps for me: on.',
    'Taught and remembered: 1 element somebody pointed at.',
    'Taught and remembered: 1 site pack, “Mended pages”.',
    "History, 1 setting: Wording of the ticket note: the file's own wording.",
  ]);
  await expect.poll(() => document.activeElement?.textContent).toBe(PREVIEW);
  expect(played.here).toMatchObject({ settings: parseSettings({}), picks: {}, handOvers: [] });
  await press('Cancel');
  expect(findAllByRole('group', PREVIEW)).toEqual([]);
  expect(document.activeElement).toBe(findChooser());
  expect(played.here.settings).toEqual(parseSettings({}));
});

test('Import does what was told, without the hand-overs and without the address', async () => {
  const played = await openPage();
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(() => findAllByRole('button', 'Import')).toHaveLength(1);
  await press('Import');
  await expect.poll(readStatus).toBe('Imported.');
  expect(played.here).toMatchObject({ ...FULL, settings: { ...SAMPLE.settings, addresses: [] }, handOvers: [] });
  expect(played.asked).toEqual([]);
  // The address is still offered.
  expect(findAllByRole('button', 'Import')).toEqual([]);
  expect(readButtonNames()).toEqual(expect.arrayContaining(['Add backup.example.com', 'Close']));
});

test('hand-overs are taken over once they are ticked', async () => {
  const played = await openPage({ ...FULL, handOvers: [] });
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(() => findAllByRole('button', 'Import')).toHaveLength(1);
  expect(findByRole('button', 'Import')).toBeDisabled();
  await settle(() => findByRole('checkbox', 'Also add the 1 hand-over of this file to the list').click());
  await press('Import');
  await expect.poll(() => played.here.handOvers).toEqual(SAMPLE.handOvers);
  expect(findAllByRole('group', PREVIEW)).toEqual([]);
});

test.for([true, false])('an address is added by the browser’s own question alone (granted: %s)', async (isGranted) => {
  const played = await openPage({ isGranted });
  await choose(formatSettingsFile({ ...SAMPLE, settings: {}, doesSteps: null, picks: {}, packs: [], handOvers: [] }));
  await expect.poll(() => findAllByRole('button', 'Add backup.example.com')).toHaveLength(1);
  expect(findAllByRole('button', 'Import')).toEqual([]);
  expect(played.asked).toEqual([]);
  await press('Add backup.example.com');
  expect(played.asked).toEqual([['https://backup.example.com/*']]);
  expect(played.here.settings.addresses).toEqual(isGranted ? ['backup.example.com'] : []);
  expect(findAllByRole('group', PREVIEW)).toHaveLength(isGranted ? 0 : 1);
});

test('what a policy holds is told and stays', async () => {
  const played = await openPage({ managed: ['doesSubmit', 'addresses'] });
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(() => findAllByRole('group', PREVIEW)).toHaveLength(1);
  expect(readPreview().at(-1)).toBe('1 setting stays as your administrator set it: Press Submit for me.');
  expect(findAllByRole('button', 'Add backup.example.com')).toEqual([]);
  await press('Import');
  expect(played.here.settings).toMatchObject({ lifetimeMinutes: 25, doesSubmit: false });
});

test('switching the list off is told with what goes', async () => {
  await openPage(FULL);
  await choose(formatSettingsFile({ ...SAMPLE, settings: { remembersHandOvers: false, ticketNote: '' } }));
  await expect.poll(() => findAllByRole('group', PREVIEW)).toHaveLength(1);
  expect(readPreview()).toEqual([
    'History, 2 settings: Keep a list of recent hand-overs: off, and the list is deleted; Wording of the ticket note: the usual wording.',
  ]);
});

test('a file that changes nothing says so', async () => {
  await openPage(FULL);
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(readStatus).toContain('Nothing was changed.');
  expect(findAllByRole('group', PREVIEW)).toEqual([]);
});

test.for<[string, string]>([
  ['hello', 'This file is no JSON'],
  ['{}', 'This is no settings file of App Password Courier.'],
  [formatSettingsFile(SAMPLE).replace('"version":1', '"version":2'), 'saved by a newer version'],
  [formatSettingsFile(SAMPLE).replace('25', '250'), 'has a fault at settings.lifetimeMinutes'],
  [formatSettingsFile(SAMPLE).replace('"#a"', '"a["'), 'has a fault at picks.mysignins.microsoft.com.create'],
  [formatSettingsFile(SAMPLE).replace('{', '{"passwords":[],'), 'holds a part that does not belong there'],
])('of a wrong file nothing is taken: %#', async ([content, sentence]) => {
  const played = await openPage();
  await choose(content);
  await expect.poll(readStatus).toContain(sentence);
  expect(findAllByRole('group', PREVIEW)).toEqual([]);
  expect(played.here.settings).toEqual(parseSettings({}));
});

test('where the browser has no room, that is said', async () => {
  await openPage({ isFull: true });
  await choose(formatSettingsFile(SAMPLE));
  await expect.poll(() => findAllByRole('button', 'Import')).toHaveLength(1);
  await press('Import');
  await expect.poll(readStatus).toBe('It could not be saved. Reload this page and try again.');
});
