import { afterEach, expect, test } from 'vitest';
import { normaliseAll, readFieldCaptions } from '../../../utils/form/read-field-captions';
import { growthOf, LINEAR } from '../../grow';
import { idsOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

const cell = (html: string, role = 'gridcell') => `<div role=${role}>${html}</div>`;
const row = (...cells: string[]) => `<div role=row>${cells.join('')}</div>`;

test('the heads of a grid that is no table label the fields below them', () => {
  const heads = ['Service', 'Microsoft 365 admin', 'Admin password', 'Action'].map((head) =>
    cell(head, 'columnheader'),
  );
  const other = row(cell('fabrikam.com'), cell('a@fabrikam.com'), cell('••••'), cell('<button>Change</button>'));
  const [email, password, button] = ['<input id=e>', '<input id=p type=password>', '<button id=s>Save</button>'];
  const open = row(cell('contoso.com'), ...[email, password, button].map((control) => cell(control)));
  expect(idsOf(`<div role=grid>${row(...heads)}${other}${open}${other}</div>`)).toEqual({
    email: 'e',
    password: 'p',
    confirm: null,
    submit: 's',
  });
});

test.each([
  ['below it', '<div><label for=p>Password</label><input id=p><div>An app password</div></div>', ['an app password']],
  ['behind it', '<p><input id=p aria-label=Password> An app password</p>', ['an app password']],
  ['around its box', '<div><div><input id=p aria-label=Password></div><small>Help</small></div>', ['help']],
  ['of another cell', '<table><tr><td><input id=p aria-label=a></td><td>Failed</td></tr></table>', []],
  ['longer than a help', `<div><input id=p aria-label=a><p>${'long '.repeat(40)}</p></div>`, []],
  ['its label', '<div><input id=p> Password</div>', []],
])('help: %s', (_, html, descriptions) => {
  document.body.innerHTML = html;
  expect(readFieldCaptions(document.getElementById('p') as HTMLInputElement).descriptions).toEqual(descriptions);
});

test.each([
  ['adminPassword', ['adminpassword', 'admin password']],
  ['o365AdminPassword:', ['o365adminpassword', 'o365 admin password']],
  ['ADMINpassword', ['adminpassword']],
  ['aB', ['ab']],
  ['Password', ['password']],
])('the name %s is told by its parts', (name, labels) => {
  expect(normaliseAll([name])).toEqual(labels);
});

test('a name without end is gone through once', () => {
  expect(growthOf((count) => normaliseAll([`${'aA'.repeat(25 * count)}!`]))).toBeLessThan(LINEAR);
});
