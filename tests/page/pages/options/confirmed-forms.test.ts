import { expect, test } from 'vitest';
import { readStatus, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { findItems } from './find-items';
import { openTaught } from './open-taught';

const FORMS = [
  { host: 'backup.example.com', form: 'form-2', words: '', date: '2026-11-28' },
  { host: 'app.cloudfinder.com', form: 'form-1', words: 'Backup', date: '2026-11-20' },
];

test('every form that was said yes to is listed by host, in the words of the page', async () => {
  await openTaught({ forms: FORMS });
  expect(findItems().map((item) => item.innerText.split(/\n+/))).toEqual([
    ['A form that you said yes to', 'It says “Backup”; said yes on 2026-11-20', 'Ask again'],
    ['A form that you said yes to', 'Said yes on 2026-11-28', 'Ask again'],
  ]);
});

test('one is asked about again, and the others are kept', async () => {
  const played = await openTaught({ forms: FORMS });
  await press('Ask again about the form that you said yes to on 2026-11-20 on app.cloudfinder.com');
  expect(played.forms.map(({ form }) => form)).toEqual(['form-2']);
  expect(readStatus()).toContain('The form on app.cloudfinder.com is asked about again.');
});

test('without any nothing is said of them', async () => {
  await openTaught({});
  expect(readText()).not.toContain('said yes');
});
