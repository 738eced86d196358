import { afterEach, expect, test } from 'vitest';
import { idsOf, sightOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
});

const radios = (look: string) =>
  `<label><input type=radio name=r ${look}> Microsoft 365</label><label><input type=radio name=r ${look} checked> Google Workspace</label>`;

test.each([
  ['a list', '<select><option>Microsoft 365<option selected>Google Workspace</select>'],
  ['radio buttons', radios('')],
  ['radio buttons that their labels draw', radios('style="display:none"')],
])('another product that is chosen by %s makes the form another one', (_, choice) => {
  const fields = `<label>Admin email <input type=email></label><label>Admin password <input type=password></label>`;
  const formWith = (chosen: string) => `<form><h2>Add Service</h2>${chosen}${fields}<button>Submit</button></form>`;
  expect(sightOf(formWith(choice))).toBe('refused:other');
  expect(sightOf(formWith(choice.replace(/ (selected|checked)/, '')))).toBe('credentials');
});

test('a list beside the form that offers the product has to have chosen it', () => {
  const formBelow = (options: string) => `<p>Service type <select>${options}</select></p>
    <form><h2>Add Service</h2><label>Login <input></label><label>Password <input type=password></label><button>Submit</button></form>`;
  const [ours, other] = ['<option>Microsoft 365', '<option selected>Ledger Online'];
  expect(sightOf(formBelow(ours + other))).toBe('refused:other');
  expect(sightOf(formBelow(ours))).toBe('credentials');
  expect(sightOf(formBelow(`${ours}<option value="" selected>Choose`))).toBe('credentials');
});

const CELLS = {
  fields: '<td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td><input id=p type=password></td>',
  form: '<td>contoso.onmicrosoft.com (Microsoft Office 365)</td><td><form><input id=p type=password></form></td>',
};

test.each([
  ['a link of the row', CELLS.fields, '<td><a href=#>Cancel</a> <a id=s href=#>Update</a></td>'],
  ['a button of another cell than the form', CELLS.form, '<td><button type=button id=s>Save</button></td>'],
])('a row that is edited in its place is sent by %s, not by the button below the list', (_, fields, acts) => {
  const others =
    '<tr><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td>***</td><td><a href=#>Change</a></td></tr>';
  const head = '<tr><th>Service</th><th>Office 365 admin password</th><th></th></tr>';
  const table = `<table>${head}<tr>${fields}${acts}</tr>${others}</table>`;
  expect(idsOf(`${table}<input type=submit value="Add Service">`)).toMatchObject({ password: 'p', submit: 's' });
});
