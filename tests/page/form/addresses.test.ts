import { afterEach, describe, expect, test } from 'vitest';
import { idsOf, look } from './look';

// An address in a caption names somebody: its words say nothing of the form, for it or against it.

const form = (title: string, user: string, password = '<input id=p type=password>'): string =>
  `<form><h2>${title}</h2><label>User name ${user}</label><label>Password ${password}</label><button id=s>Save</button></form>`;

function verdictOf(html: string): string {
  const { sight } = look(html);
  return sight.kind === 'credentials' ? (sight.verdict ?? '') : sight.kind;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('an address speaks for no form', () => {
  test.each([
    ['in the place of a user name', form('Microsoft 365', '<input placeholder="admin@contoso.com">')],
    ['as an example', form('Microsoft 365', '<input placeholder="e.g. admin@yourtenant.onmicrosoft.com">')],
    ['as a title of the field', form('Microsoft 365', '<input title="administrator@contoso.com">')],
    ['in the title', form('Microsoft 365: admin@contoso.com', '<input>')],
    ['in the password’s label', form('Microsoft 365', '<input>', 'of admin@contoso.com <input type=password>')],
  ])('%s', (_, html) => {
    expect(verdictOf(html)).toBe('ask');
  });

  test('in the place of a name that nobody else calls the product’s', () => {
    expect(verdictOf(form('Backup account', '<input placeholder="admin@o365.example">'))).toBe('not-ours');
  });
});

describe('nor against one', () => {
  test.each(['name@company.com', 'support@contoso.com', 'box@contoso.com', 'billing@contoso.com', 'smtp@contoso.com'])(
    '%s in the place of a user name',
    (address) => {
      const html = form('Office 365 admin credentials', `<input id=e placeholder="${address}">`);
      expect(verdictOf(html)).toBe('sure');
      expect(idsOf(html)).toMatchObject({ email: 'e', password: 'p' });
    },
  );

  test('where nothing else labels the field, it says that an address goes there', () => {
    const html = `<form><h2>Office 365 admin credentials</h2><input id=e placeholder="you@company.com"><input id=p type=password placeholder="Password"><button id=s>Save</button></form>`;
    expect(idsOf(html)).toMatchObject({ email: 'e', password: 'p' });
  });
});
