import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readConfirmedForms, removeConfirmedForm, writeConfirmedForm } from '../../../utils/settings/confirmed-forms';

const TODAY = new Date('2026-11-28T12:00:00Z');
const HOST = 'app.cloudfinder.com';
const FORM = { host: HOST, form: 'form-1', words: 'Backup' };

beforeEach(() => fakeBrowser.reset());

test('a yes is kept by host and form, with its day', async () => {
  await writeConfirmedForm(FORM, TODAY);
  await writeConfirmedForm({ ...FORM, host: 'backup.example.com' }, TODAY);
  expect(await readConfirmedForms()).toEqual([
    { ...FORM, date: '2026-11-28' },
    { ...FORM, host: 'backup.example.com', date: '2026-11-28' },
  ]);
});

test('a later yes to the same form takes the place of the former', async () => {
  await writeConfirmedForm(FORM, new Date('2026-01-01T12:00:00Z'));
  await writeConfirmedForm(FORM, TODAY);
  expect(await readConfirmedForms()).toEqual([{ ...FORM, date: '2026-11-28' }]);
});

test('one is taken back alone', async () => {
  await writeConfirmedForm(FORM, TODAY);
  await writeConfirmedForm({ ...FORM, form: 'form-2' }, TODAY);
  await removeConfirmedForm(FORM);
  expect((await readConfirmedForms()).map(({ form }) => form)).toEqual(['form-2']);
});

test('of more than 200 the oldest goes', async () => {
  for (let index = 0; index <= 200; index++) await writeConfirmedForm({ ...FORM, form: `form-${index}` }, TODAY);
  const kept = await readConfirmedForms();
  expect(kept).toHaveLength(200);
  expect(kept[0]?.form).toBe('form-1');
  expect(kept.at(-1)?.form).toBe('form-200');
});

test('what cannot be read takes nothing else with it', async () => {
  const good = { ...FORM, date: '2026-11-28' };
  await fakeBrowser.storage.local.set({
    confirmedForms: [null, { ...good, value: 'x' }, { ...good, words: 'w'.repeat(121) }, good],
  });
  expect(await readConfirmedForms()).toEqual([good]);
  await fakeBrowser.storage.local.set({ confirmedForms: 'nonsense' });
  expect(await readConfirmedForms()).toEqual([]);
});
