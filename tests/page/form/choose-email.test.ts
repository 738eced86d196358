import { afterEach, expect, test } from 'vitest';
import { idsOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

test('a field that says itself whose address it takes does so below a line on something else', () => {
  const card = `<h3>Microsoft 365</h3><p>Exchange Online, OneDrive, SharePoint, Teams</p>
    <input id=e type=email placeholder="Microsoft 365 admin email"><input id=p type=password placeholder="Microsoft 365 admin password">`;
  expect(idsOf(`<div>${card}<button>Connect</button></div>`)).toMatchObject({ email: 'e', password: 'p' });
});

test('a title beside a field does not make it the user’s', () => {
  const tenant = '<label>Tenant ID <input title="Found in the Microsoft 365 admin center"></label>';
  const fields =
    '<label>E-mail <input id=e type=email></label><label>Office 365 admin password <input id=p type=password></label>';
  expect(idsOf(`<form>${tenant}${fields}<button>Save</button></form>`)).toMatchObject({ email: 'e', password: 'p' });
});

test('a page’s search is no user’s field, where no button says that it is one', () => {
  const password = '<label>Office 365 admin password <input id=p type=password></label>';
  const page = `<header><label>User <input></label></header><div>${password}</div>`;
  expect(idsOf(page)).toMatchObject({ email: null, password: 'p' });
});
