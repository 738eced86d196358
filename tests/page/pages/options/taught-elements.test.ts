import { expect, test } from 'vitest';
import type { HostPicks } from '../../../../utils/sites/knowledge';
import { findAllByRole, readButtonNames, readStatus, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { findItems } from './find-items';
import { openTaught } from './open-taught';

const evidence = { kind: 'own', seen: '2026-11-22' } as const;
const LOCATORS = [{ by: 'css', css: '#a', evidence } as const];
const PICKS: Record<string, HostPicks> = {
  'mysignins.microsoft.com': {
    'open-app-passwords': { locators: LOCATORS, caption: 'Dodaj način prijave', date: '2026-11-20' },
    'name-the-password': { locators: LOCATORS, caption: null, date: '2026-11-22' },
  },
  'app.cloudfinder.com': { 'form-password': { locators: LOCATORS, caption: 'Secret', date: '2026-11-21' } },
};

test('with nothing taught it says how to teach', async () => {
  await openTaught({});
  expect(readText()).toContain('press It looks different here in the bubble');
});

test('every element is listed by host and step, with its date and caption', async () => {
  await openTaught({ picks: PICKS });
  const hosts = findAllByRole('heading').filter(({ tagName }) => tagName === 'H4');
  expect(hosts.map(({ textContent }) => textContent)).toEqual(['app.cloudfinder.com', 'mysignins.microsoft.com']);
  expect(findItems().map((item) => item.innerText.split(/\n+/))).toEqual([
    ["The form's password field", '“Secret”, pointed at on 2026-11-21', 'Forget'],
    ['Add a sign-in method', '“Dodaj način prijave”, pointed at on 2026-11-20', 'Forget'],
    ['Name it', 'Pointed at on 2026-11-22', 'Forget'],
  ]);
});

test('Forget forgets this one alone, and says so', async () => {
  const played = await openTaught({ picks: PICKS });
  await press('Forget Add a sign-in method on mysignins.microsoft.com');
  expect(Object.keys(played.picks['mysignins.microsoft.com'] ?? {})).toEqual(['name-the-password']);
  expect(readStatus()).toContain('“Add a sign-in method” on mysignins.microsoft.com is forgotten.');
  expect(readButtonNames().filter((name) => name.startsWith('Forget'))).toEqual([
    "Forget The form's password field on app.cloudfinder.com",
    'Forget Name it on mysignins.microsoft.com',
  ]);
});

test('a host of which nothing is left is not listed', async () => {
  await openTaught({ picks: { 'mysignins.microsoft.com': {} } });
  expect(readText()).not.toContain('mysignins');
});

test('a caption is text, whatever it holds', async () => {
  const caption = '<img src=x onerror=alert(1)> "ה" 🎈';
  await openTaught({ picks: { 'a.example': { create: { locators: LOCATORS, caption, date: '2026-11-22' } } } });
  expect(readText()).toContain(caption);
  expect(document.querySelector('li img')).toBeNull();
});
