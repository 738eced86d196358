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
  ['that says what goes there, is called by that alone', 'Password or app password', ['password or app password']],
  ['that only asks for something, is called by the help too', 'Required', ['required', 'stored encrypted']],
])('a field with help below and a placeholder %s', (_, placeholder, labels) => {
  const help = '<div>Stored encrypted.</div>';
  document.body.innerHTML = `<div><div><input type=password placeholder="${placeholder}"></div>${help}</div>`;
  expect(readFieldCaptions(document.querySelector('input') as HTMLInputElement).labels).toEqual(labels);
});

test('two buttons to choose by in one line keep each its own text', () => {
  const choose = (id: string, text: string) => `<input id=${id} type=radio name=s>${text}`;
  document.body.innerHTML = `<div style="display:flex">${choose('a', 'Office 365')}${choose('b', 'Google')}</div>`;
  const labels = ['a', 'b'].map((id) => readFieldCaptions(document.getElementById(id) as HTMLInputElement).labels);
  expect(labels).toEqual([['office 365'], ['google']]);
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
