import { afterEach, describe, expect, it } from 'vitest';
import { canShowPassword } from '../../../utils/find/can-show-password';
import { openLook } from '../../../utils/look/open-look';
import { hostGroupOf } from '../../../utils/sites/hosts';
import { PAGES } from '../../../utils/sites/pages';

afterEach(() => document.body.replaceChildren());

function canShow(url: string, html = ''): boolean {
  document.body.innerHTML = html;
  return canShowPassword(openLook(document), PAGES, url, hostGroupOf(url));
}

describe('by the address alone', () => {
  it.each([
    ['https://mysignins.microsoft.com/security-info', true],
    ['https://mysignins.windowsazure.cn/security-info', true],
    ['https://mysignins.microsoft.com/register', true],
    ['https://account.activedirectory.windowsazure.com/AppPasswords.aspx', true],
    ['https://mysignins.microsoft.com/security-info/password/change', false],
    ['https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx', false],
    ['https://admin.microsoft.com/#/users', false],
    ['https://app.cloudfinder.com/#/login', false],
  ])('%s: %s', (url, expected) => {
    expect(canShow(url)).toBe(expected);
  });
});

describe('below Security info, by what the page says of itself', () => {
  const below = 'https://mysignins.microsoft.com/security-info/step/3';
  const dialog = (name: string, html: string) =>
    `<div role="dialog" aria-modal="true" aria-label="${name}" style="position:fixed;inset:20px">${html}</div>`;

  it.each([
    ['a heading', '<main><h1>Your app password</h1></main>'],
    ['a heading in another language', '<main><h2>App-Kennwort</h2></main>'],
    ["a dialog's name", dialog('App password', '<p>x</p>')],
    ['a text', '<p>Your app password is:</p>'],
    ['a test id', '<main data-testid="reskin-apppassword-value">x</main>'],
  ])('%s', (_, html) => {
    expect(canShow(below, html)).toBe(true);
  });

  it.each([
    ['the change of the account’s own password', '<h1>Change password</h1><p>Password: abc</p>'],
    ['a sentence that mentions app passwords', '<h1>Change password</h1><p>Your app passwords stay as they are.</p>'],
    ['a link in the menu', '<nav><a href="#">App passwords</a></nav><h1>Change password</h1>'],
    ['a heading behind another dialog', `<h1>Your app password</h1>${dialog('Change password', '<p>x</p>')}`],
  ])('not by %s', (_, html) => {
    expect(canShow(below, html)).toBe(false);
  });

  it('nowhere else', () => {
    expect(canShow('https://admin.microsoft.com/#/users', '<h1>Your app password</h1>')).toBe(false);
  });
});
