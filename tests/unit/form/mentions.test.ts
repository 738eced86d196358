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
  ['login', 'Microsoft 365 rejected the saved sign-in', false],
  ['login', 'We need to sign in as an administrator of the tenant', false],
  ['login', 'Sign in with Office 365', true],
  ['login', 'Log-in', true],
  ['login', 'Logout', false],
  ['login', 'Login details', false],
  ['login', 'Save Office 365 login', false],
  ['login', 'Update login', false],
  ['login', 'Change sign-in', false],
  ['login', 'Update and sign in', true],
  ['login', 'Sign-in of the Microsoft 365 administrator', false],
  ['login', 'Login of the service account', false],
  ['login', 'Login details: log in first', true],
  ['login', 'Blogs online', false],
  ['login', 'Sign-in for the backup of Contoso', false],
  ['login', 'We’ll sign in as the administrator', false],
  ['login', 'Not the password with which you log in to x360Cloud', false],
  ['login', 'Enter the password with which you log in to x360Cloud', true],
  ['login', 'Sign in for Microsoft 365 backup', true],
  ['otherTopic', 'How to sign in', true],
  ['otherTopic', 'Tell us how to sign in', false],
  ['oldPassword', 'Current app password', false],
  ['oldPassword', 'Old app password', true],
  // A sign-in of which a text tells is no order to sign in; what else it bids stays one.
  ['login', 'We could not sign in to contoso.onmicrosoft.com with the saved account.', false],
  ['login', 'The connector couldn’t log in to Exchange last night', false],
  ['login', 'Backups cannot sign in to Office 365', false],
  ['login', 'x360Cloud failed to log on', false],
  ['login', 'Our service was unable to log in to the tenant', false],
  ['login', 'Sign-in was refused', false],
  ['login', 'The sign-in has expired', false],
  ['login', 'Sign-in for contoso.onmicrosoft.com stopped working', false],
  ['login', 'We can’t sign in with the saved password', false],
  ['login', 'The sign-in is needed for the backups', false],
  ['login', 'The account that is used to sign in to Microsoft 365', false],
  ['login', 'The account that the backup uses to log in to Office 365', false],
  ['login', 'We could not sign you in. Sign in again', true],
  ['login', 'Your login has expired. Please log in', true],
  ['login', 'Unable to sign in?', true],
  ['login', 'Which Microsoft 365 admin should we sign in as?', false],
  ['login', 'I can’t log in', true],
  ['login', 'Sign-in is needed for this page', true],
  ['login', 'The password that you used to sign in to Cloudfinder for Microsoft 365', true],
  ['login', 'Contoso uses Microsoft 365 to sign in', true],
  ['login', 'Sign in to Microsoft 365', true],
  ['login', 'Change the Microsoft 365 sign-in', false],
  ['login', 'Microsoft 365 sign-in', true],
  ['login', 'Microsoft 365 login for backups', false],
  ['login', 'Backup for Microsoft 365 – Sign in', true],
  ['otherSecret', 'Client Secret', true],
  ['otherSecret', 'Secret ID', true],
  ['otherSecret', 'Secret', false],
  ['otherSecret', 'Keyboard', false],
  ['confirm', 'Re-enter Password', true],
  ['confirm', 'Admin app password (check)', true],
  ['confirm', 'Health check password', false],
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
