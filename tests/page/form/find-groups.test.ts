import { afterEach, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { APP, idsOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['in a language that is not known here', 'Administratörens lösenord', 'Bekräfta lösenordet', 'c'],
  ['also where its noun is known', 'Mot de passe d’application', 'Saisir à nouveau', 'c'],
  ['also where English stands behind it', 'كلمة المرور (Office 365 Admin Password)', 'تأكيد كلمة المرور', 'c'],
  ['unless a known word says what else it is', 'Administratörens lösenord', 'Client secret', null],
  ['unless it asks for a code', 'Administratörens lösenord', 'Verification code', null],
  ['unless the first says by a known word what it is', 'Admin password', 'Lösenfras', null],
])('a second secret repeats the first by its place, %s', (_, first, second, confirm) => {
  const fields = `<label>${first} <input id=p type=password></label><label>${second} <input id=c type=password></label>`;
  const title = '<h3>contoso.onmicrosoft.com (Microsoft Office 365)</h3>';
  expect(idsOf(`<form>${title}<input id=e type=email>${fields}<button>Skicka</button></form>`)?.confirm).toBe(confirm);
});

test.each([
  ['labels', 'Office 365 admin password'],
  ['the title', 'Password'],
])('fields that custom elements show by slots are told by %s in their shadow trees', (_, label) => {
  const field = (called: string, input: string) => `<x-field label="${called}">${input}</x-field>`;
  document.body.innerHTML = `<x-box><form>${field('Login', '<input id=e>')}${field(label, '<input id=p type=password>')}
    ${field('Repeat password', '<input id=c type=password>')}<button id=s>Save</button></form></x-box>`;
  for (const host of document.querySelectorAll('x-field'))
    host.attachShadow({ mode: 'open' }).innerHTML = `<p>${host.getAttribute('label')}</p><div><slot></slot></div>`;
  const box = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
  if (box) box.innerHTML = '<h2>Office 365 credentials of contoso.onmicrosoft.com</h2><slot></slot>';
  const { form, sight } = recogniseForm(document, APP, NO_CONTEXT);
  expect([form?.email?.id, form?.password.id, form?.confirm?.id, form?.submit?.id]).toEqual(['e', 'p', 'c', 's']);
  expect(sight).toMatchObject({ verdict: 'sure', tenant: 'contoso.onmicrosoft.com' });
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
