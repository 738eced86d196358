import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { matchesPage } from '../../../utils/sites/matches-page';
import { PAGES } from '../../../utils/sites/pages';
import type { Page } from '../../../utils/sites/site-schema';

const idsAt = (url: string) => PAGES.filter((page) => matchesPage(page, url, hostGroupOf(url))).map((page) => page.id);

describe('matchesPage', () => {
  it.each([
    ['https://mysignins.microsoft.com/security-info', ['g3-security-info', 'g2-security-info']],
    ['https://mysignins.microsoft.com/Security-Info?tenant=x', ['g3-security-info', 'g2-security-info']],
    ['https://mysignins.microsoft.com/security-info/password/change', ['below-security-info']],
    ['https://mysignins.microsoft.com/register?csrf=1', ['wizard']],
    ['https://mysignins.microsoft.com/', ['my-sign-ins']],
    ['https://account.activedirectory.windowsazure.com/apppasswords.aspx?x=1', ['app-passwords']],
    ['https://account.activedirectory.windowsazure.com/UserManagement/MfaSettings.aspx', ['mfa-settings']],
    ['https://portal.office.com/account#security', ['office-account']],
    ['https://app.cloudfinder.com/#/dashboard', ['classic-services']],
    ['https://login.microsoftonline.com/security-info', []],
    ['https://mysignins.microsoft.com.evil.example/security-info', []],
    ['http://mysignins.microsoft.com/security-info', []],
    ['nonsense', []],
  ])('%s', (url, ids) => {
    expect(idsAt(url).slice(0, Math.max(ids.length, 1))).toStrictEqual(ids);
  });
});

describe('a glob', () => {
  const at = (paths: string[], path: string) =>
    matchesPage(
      { ...PAGES[0], hosts: ['my-sign-ins'], paths } as Page,
      `https://mysignins.microsoft.com${path}`,
      'my-sign-ins',
    );

  it.each([
    ['/a', '/a', true],
    ['/a', '/A', true],
    ['/a', '/ab', false],
    ['/a*', '/abc', true],
    ['*c', '/abc', true],
    ['/*b*d', '/abcd', true],
    ['/*b*d', '/abcde', false],
    ['/ab*bc', '/abc', false],
    ['/a*b*a', '/aba', true],
    ['/a*b*a', '/ab', false],
    ['/a.c', '/abc', false],
    ['/a#*', '/a#section', true],
    ['*', '/', true],
    ['/**', '/a', true],
  ])('%s on %s: %s', (glob, path, isMatch) => {
    expect(at([glob], path)).toBe(isMatch);
  });

  it('means the same as its pattern', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 8 });
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    fc.assert(
      fc.property(text, plain, (glob, path) => {
        const pattern = new RegExp(`^/${glob.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
        const { pathname } = new URL(`https://mysignins.microsoft.com/${path}`);
        expect(at([`/${glob}`], `/${path}`)).toBe(pattern.test(pathname));
      }),
    );
  });

  it('is matched in no time, whatever stars it has', () => {
    const before = performance.now();
    expect(at(['*a'.repeat(140) + '!'], `/${'a'.repeat(20_000)}`)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
