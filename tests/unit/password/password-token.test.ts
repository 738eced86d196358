import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPasswordValue,
  isSureToken,
  isWordLike,
  looksLikePassword,
  readToken,
} from '../../../utils/password/password-token';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
const password = fc.array(fc.constantFrom(...letters), { minLength: 16, maxLength: 16 }).map((list) => list.join(''));

describe('readToken', () => {
  it.each([
    ['qwrtzplkjhgfdsay', 'qwrtzplkjhgfdsay'],
    ['\u00A0\u200Bqwrtzplkjhgfdsay\n ', 'qwrtzplkjhgfdsay'],
    ['Ab3$kLmn9!xYz', 'Ab3$kLmn9!xYz'],
  ])('takes %j', (text, token) => {
    expect(readToken(text)).toBe(token);
  });

  it.each([
    'qwrt zplk jhgf dsay',
    'shortone',
    'x'.repeat(41),
    'aaaaaaaaaaaaaaaa',
    'adele@contoso.onmicrosoft.com',
    'https://aka.ms/mfasetup',
    'www.microsoft.com',
    'contoso.onmicrosoft.com',
    '7f9c24e8-3b12-4fee-9d5a-2b7f1f6c1a55',
    '{7f9c24e8-3b12-4fee-9d5a-2b7f1f6c1a55}',
    '2026-11-22T10:15:00Z',
    '11/22/2026,10:15',
    '+491701234567',
    `+1${'X'.repeat(9)}55`,
    '****************',
    '••••••••••••••••',
    'アプリケーションのパスワードを作成する',
    'docs/security/info',
  ])('refuses %j', (text) => {
    expect(readToken(text)).toBeNull();
  });
});

describe('isPasswordValue', () => {
  it.each(['qwrtzplkjhgfdsay', 'Kd7mQx2vRt9pLw4z', 'abcd efgh ijkl mnop', 'q w r t z p l k j h g f d s a y'])(
    'a field that holds %s shows a password',
    (value) => {
      expect(isPasswordValue(value)).toBe(true);
    },
  );

  it.each(['CloudFinder', 'CloudFinder-2026', 'cloudfinderadmin', 'x360Cloud-Backup1', 'My backup', ''])(
    'a field that holds %s does not',
    (value) => {
      expect(isPasswordValue(value)).toBe(false);
    },
  );
});

describe('isWordLike', () => {
  it.each([
    'responsibilities',
    'administratorone',
    'Authentifizierung',
    'authentication',
    'recommendations',
    'notwendigerweise',
    'multi-factor-auth',
    'MicrosoftAuthenticator',
    'caracteristiques',
    'enterprisemobile',
    'sicherheitsinfos',
    'selfservicereset',
  ])('knows %s as a word', (word) => {
    expect(isWordLike(word)).toBe(true);
  });

  it('takes hardly any random password for a word', () => {
    const sample = fc.sample(password, { numRuns: 20_000, seed: 7 });
    expect(sample.filter(isWordLike).length).toBeLessThan(120);
  });
});

describe('looksLikePassword', () => {
  it('never misses sixteen lower-case letters, whatever stands around', () => {
    fc.assert(
      fc.property(
        password,
        fc.constantFrom('', 'Password: ', 'Password:', 'パスワード：', 'Ihr Kennwort '),
        (value, before) => {
          fc.pre(new Set(value).size >= 6);
          expect(looksLikePassword(`${before}${value} \n`)).toBe(true);
          expect(isSureToken(value)).toBe(true);
        },
      ),
    );
  });

  it.each(['Choose a method for authentication', '', 'Sicherheitsinformationen', 'adele@contoso.onmicrosoft.com'])(
    'passes over %j',
    (text) => {
      expect(looksLikePassword(text)).toBe(false);
    },
  );
});
