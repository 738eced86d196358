import { afterEach, expect, test } from 'vitest';
import { idsOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['in a language that is not known here', 'Administratörens lösenord', 'Bekräfta lösenordet', 'c'],
  ['unless a known word says what else it is', 'Administratörens lösenord', 'Client secret', null],
  ['unless it asks for a code', 'Administratörens lösenord', 'Verification code', null],
  ['unless the first says by a known word what it is', 'Admin password', 'Lösenfras', null],
])('a second secret repeats the first by its place, %s', (_, first, second, confirm) => {
  const fields = `<label>${first} <input id=p type=password></label><label>${second} <input id=c type=password></label>`;
  const title = '<h3>contoso.onmicrosoft.com (Microsoft Office 365)</h3>';
  expect(idsOf(`<form>${title}<input id=e type=email>${fields}<button>Skicka</button></form>`)?.confirm).toBe(confirm);
});

test('of hundreds of fields in one form those around the password count', () => {
  const others = Array.from({ length: 300 }, (_, at) => `<label>Seat ${at} <input name="s${at}"></label>`).join('');
  const fields =
    '<label>Office 365 admin e-mail <input id=e type=email></label><label>Password <input id=p type=password></label>';
  const title = '<h3>contoso.onmicrosoft.com (Microsoft Office 365)</h3>';
  expect(idsOf(`<form>${others}${title}${fields}<button>Save</button></form>`)).toMatchObject({
    email: 'e',
    password: 'p',
  });
});
