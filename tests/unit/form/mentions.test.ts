import { describe, expect, test } from 'vitest';
import { mentions } from '../../../utils/form/mentions';
import { wordsOf } from '../../../utils/look/phrase';
import { type Concept, MARKERS } from '../../../utils/sites/form/markers';
import type { LabelsByLanguage } from '../../../utils/sites/site-schema';

const says = (concept: Concept, text: string): boolean => mentions(concept, wordsOf(text));
const concepts: [string, LabelsByLanguage][] = Object.entries(MARKERS);

describe.each(concepts)('the words of %s', (concept, labels) => {
  test('each is found in a caption made of it alone', () => {
    const phrases = Object.values(labels).flat();
    const missed = phrases.filter(
      (phrase) => !says(concept as Concept, phrase.replaceAll(/(?<![^ ])\*(?![^ ])/g, 'x').replaceAll('*', '')),
    );
    expect(missed).toEqual([]);
  });

  test('none stands twice in a language', () => {
    for (const phrases of Object.values(labels)) expect(new Set(phrases).size).toBe(phrases.length);
  });
});

test.each([
  ['product', 'Office® 365™ Admin', true],
  ['product', 'Microsoft\u00A0365', true],
  ['product', 'O-365', true],
  ['product', 'Office365管理者パスワード', true],
  ['product', 'Office 2019', false],
  ['product', 'Call 365 days a year', false],
  ['product', 'Bureau M3650', false],
  ['role', 'Microsoft 365 admin center', false],
  ['role', 'Administrators', false],
  ['role', 'Global admin, found in the admin center', true],
  ['role', 'Nonadmin', false],
  ['login', 'Sign in with Office 365', true],
  ['login', 'Log-in', true],
  ['login', 'Logout', false],
  ['login', 'Login details', false],
  ['login', 'Sign-in of the Microsoft 365 administrator', false],
  ['login', 'Login of the service account', false],
  ['login', 'Login details: log in first', true],
  ['login', 'Blogs online', false],
  ['otherSecret', 'Client Secret', true],
  ['otherSecret', 'Secret ID', true],
  ['otherSecret', 'Secret', false],
  ['otherSecret', 'Keyboard', false],
  ['confirm', 'Re-enter Password', true],
  ['confirm', 'Répétez le mot de passe', true],
  ['confirm', 'Wachtwoord herhalen', true],
  ['user', 'Yönetici e-postası', true],
  ['login', 'Connexion à Microsoft Office 365', false],
  ['login', 'Connexion à votre espace', true],
  ['loginHint', 'Forgot your password?', true],
  ['loginHint', 'Re-enter password', false],
] as const)('%s in "%s": %s', (concept, text, expected) => {
  expect(says(concept, text)).toBe(expected);
});
