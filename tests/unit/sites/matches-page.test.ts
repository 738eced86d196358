import { describe, expect, it } from 'vitest';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { matchesPage } from '../../../utils/sites/matches-page';
import { PAGES } from '../../../utils/sites/pages';

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
