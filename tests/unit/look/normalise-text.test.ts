import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../utils/look/normalise-text';
import { growthOf, LINEAR } from '../../grow';
import { deepened } from '../../seed';

describe('normaliseText', () => {
  it.each([
    ['+ Add sign-in method', 'add sign-in method'],
    ['Mot de passe d’application', "mot de passe d'application"],
    ['Mot\u00A0de passe\u202F:', 'mot de passe'],
    ['Show more options…', 'show more options'],
    ['Show more options...', 'show more options'],
    ['Name: *', 'name'],
    ['→ Show more options ▾', 'show more options'],
    ['\uE710 Add', 'add'],
    ['App\u00ADpass\u200Bword', 'apppassword'],
    ['ＡＰＰ', 'app'],
    ['アプリ　パスワード', 'アプリ パスワード'],
    ['SCHLIESSEN', 'schliessen'],
    ['Schließen', 'schliessen'],
    ['  App \n  password ', 'app password'],
    ['パスワード：', 'パスワード'],
  ])('brings %j to %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it.each([':', '*', '.', '+', '\u00A0'])('goes once through %j without end', (sign) => {
    const growth = growthOf((count) => {
      expect(normaliseText(`${sign.repeat(count)}a`).endsWith('a')).toBe(true);
      expect(normaliseText(`a${sign.repeat(count)}`)).toBe('a');
      normaliseText(`a${sign.repeat(count)}a`);
    });
    expect(growth).toBeLessThan(LINEAR);
  });

  it('changes nothing when applied again', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: deepened(500) },
    );
  });

  it('brings a plain text to the same form as one with an invisible character in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        expect(normaliseText(`${text}\u00AD`)).toBe(normaliseText(text));
      }),
      { numRuns: deepened(500) },
    );
  });

  it('does not care for case', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(normaliseText(text.toUpperCase())).toBe(normaliseText(text));
      }),
      { numRuns: deepened(300) },
    );
  });
});
