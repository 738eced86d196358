import { describe, expect, test } from 'vitest';
import { redactHost, redactPath } from '../../../utils/report/redact-address';
import { redactCaption } from '../../../utils/report/redact-caption';
import { redactIdentifier } from '../../../utils/report/redact-identifier';

const PERSONAL = new Set(['quillon', 'fabrikam']);
const redact = (text: string, isValue = false, language = 'en') =>
  redactCaption(text, { personal: PERSONAL, isValue, language });

describe('a caption', () => {
  test.each([
    'Add sign-in method',
    'Sicherheitsinformationen',
    'パスワードをクリップボードにコピー',
    'Create a password for apps that do not support modern authentication',
    'Office 365 Admin Email',
    'Lost device? Sign out everywhere',
    'Kirjaudu ulos',
  ])('%j stays', (text) => {
    expect(redact(text)).toBe(text);
  });

  test.each([
    ['Copy abcdefghijklmnop', 'Copy «token»'],
    ['Copy abcd efgh ijkl mnop', 'Copy «token»'],
    ['Account manager for Diego Siciliani', 'Account manager for «name»'],
    ['Diego Siciliani', '«name»'],
    ['Hello quillon', 'Hello «name»'],
    ['fabrikam.onmicrosoft.com (Microsoft Office 365)', '«address» (Microsoft Office 365)'],
    ['Signed in as q@fabrikam.example', 'Signed in as «e-mail»'],
    ['Next (2)', 'Next («number»)'],
    ['Call +49 30 901820', 'Call «number»'],
    ['Account name: hunter', 'Account name: «text of 6 characters»'],
    ['s e c r e t', '«token»'],
    ['QV', '«token»'],
    ['word '.repeat(30).trim(), '«text of 149 characters»'],
  ])('%j becomes %j', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test('German nouns stay, two unknown capitals in a row do not', () => {
    expect(redact('Neues Kästchen wählen', false, 'de')).toBe('Neues Kästchen wählen');
    expect(redact('Konto von Diego Siciliani', false, 'de')).toBe('Konto von «name»');
  });

  test('in a value only known words stay', () => {
    expect(redact('Delete', true)).toBe('Delete');
    expect(redact('gloomy', true)).toBe('«text of 6 characters»');
    expect(redact('Delete gloomy', true)).toBe('Delete «text of 6 characters»');
  });
});

test.each([
  ['TextField12', 'TextField«number»'],
  ['reskin-step-next-button', 'reskin-step-next-button'],
  ['authmethod-picker-appPassword', 'authmethod-picker-appPassword'],
  ['O365_MainLink_Me', 'O365_MainLink_Me'],
  ['abcdefghijklmnop', ''],
  ['AbcdEfghIjklMnop', ''],
  ['abcd-efgh-ijkl-mnop', ''],
  ['row-quillon', 'row-«name»'],
  ['row-diego-siciliani', 'row-«token»-«token»'],
  ['3f2a9c1e-aaaa-4bbb-8ccc-1234567890ab', ''],
  ['q@fabrikam.example', ''],
])('the identifier %j becomes %j', (value, expected) => {
  expect(redactIdentifier(value, PERSONAL)).toBe(expected);
});

test.each([
  ['/security-info', '/security-info'],
  ['/UserManagement/MultifactorVerification.aspx', '/UserManagement/MultifactorVerification.aspx'],
  ['/organizations/fabrikam/services/123', '/organizations/*/services/*'],
  ['/#/settings/services?token=abc', '/#/settings/services'],
])('the path %j becomes %j', (path, expected) => {
  expect(redactPath(path)).toBe(expected);
});

test.each([
  ['mysignins.microsoft.com', 'mysignins.microsoft.com'],
  ['fabrikam.portal.azure.net', '*.portal.azure.net'],
  ['fabrikam.sharepoint.com', 'other'],
  ['backup.fabrikam.example', 'other'],
])('the host %j becomes %j', (host, expected) => {
  expect(redactHost(host)).toBe(expected);
});
test('groups of a password are replaced whole, whatever words before them add up to', () => {
  const context = { personal: new Set<string>(), isValue: false, language: 'en' };
  for (const before of ['ab cdef', 'a bcd', 'your app', 'is now shown to', 'xyzw abcd']) {
    const shown = redactCaption(`${before} qzvk enab shqv wxjk`, context);
    for (const group of ['qzvk', 'enab', 'shqv', 'wxjk']) expect(shown).not.toContain(group);
  }
});
