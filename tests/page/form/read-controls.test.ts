import { afterEach, expect, test } from 'vitest';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { APP, idsOf, sightOf } from './look';

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

const FIELDS =
  '<label>Office 365 admin e-mail <input id=e></label><label>Office 365 admin password <input id=p type=password></label>';

test.each([
  ['its form attribute, in a bar', '', 'form=f type=submit'],
  ['its caption, in the bar of the window', '', 'type=button'],
])('a button outside of the form is found by %s', (_, more, attributes) => {
  const bar = `<div><button type=button>Cancel</button><button id=s ${attributes}>Apply</button></div>`;
  const window = `<div><form id=f>${FIELDS}${more}</form>${bar}</div><button>Save report</button>`;
  expect(idsOf(window)).toMatchObject({ password: 'p', submit: 's' });
});

test('a card that can also be tested is sent by its submit button', () => {
  const acts = '<button type=button>Test</button><button id=s>Save</button>';
  expect(idsOf(`<article><form>${FIELDS}${acts}</form></article>`)).toMatchObject({ password: 'p', submit: 's' });
});

test('what adds another one beside a form does not send it', () => {
  expect(idsOf(`<div><form>${FIELDS}</form></div><button id=add type=button>Add Service</button>`)).toMatchObject({
    password: 'p',
    submit: null,
  });
});

const HAND = 'style="cursor:pointer"';
const OTHER_ROW = `<tr><td>fabrikam.onmicrosoft.com</td><td>***</td><td><span ${HAND}>Change</span></td></tr>`;
const IN_TABLE = `<table><tr><td>${FIELDS}</td></tr>${OTHER_ROW}</table>`;

test.each([
  ['a link', `${FIELDS}<a id=s href="#">Update password</a>`],
  ['a link that only adds, in the form', `${FIELDS}<a id=s href="#">Add service</a>`],
  ['a box with the hand', `${FIELDS}<div ${HAND}>Previous</div><div id=s ${HAND}><i>»</i> <b>Next</b></div>`],
  ['an element of the page’s own', `${FIELDS}<x-action id=s ${HAND}>Save</x-action>`],
  ['a box of the bar above a table', `<p><b ${HAND}>Refresh</b> <b id=s ${HAND}>Apply</b></p>${IN_TABLE}`],
])('where no button says so, %s sends the form', (_, form) => {
  expect(idsOf(`<div>${form}</div>`)).toMatchObject({ email: 'e', password: 'p', submit: 's' });
});

test.each([
  ['without the hand', `${FIELDS}<div>Save</div>`],
  ['of another row', IN_TABLE],
  ['of the page’s menu', `<nav><span ${HAND}>Apply</span></nav>${FIELDS}`],
  ['that leaves the form', `${FIELDS}<span ${HAND}>Discard changes</span>`],
  [
    'that says more than a caption',
    `${FIELDS}<p ${HAND}>Save up to a third when you move this client to the yearly plan</p>`,
  ],
  ['that is a field’s label', `${FIELDS}<label ${HAND} for=c>Confirm</label><input id=c type=checkbox>`],
  ['that leads elsewhere', `${FIELDS}<a href="#/update">Update</a>`],
  ['that does something else', `${FIELDS}<span ${HAND}>Confirm export</span>`],
  ['that changes another one', `<section>${FIELDS}</section><div><span ${HAND}>Change</span></div>`],
  ['that adds another one', `<section>${FIELDS}</section><div ${HAND}>Add Service</div>`],
])('a box %s does not send the form', (_, form) => {
  expect(idsOf(`<div>${form}</div>`)).toMatchObject({ password: 'p', submit: null });
});

test('a field that says itself whose address it takes does so below a line on something else', () => {
  const card = `<h3>Microsoft 365</h3><p>Exchange Online, OneDrive, SharePoint, Teams</p>
    <input id=e type=email placeholder="Microsoft 365 admin email"><input id=p type=password placeholder="Microsoft 365 admin password">`;
  expect(idsOf(`<div>${card}<button>Connect</button></div>`)).toMatchObject({ email: 'e', password: 'p' });
});

test('what only the mouse tells to be a button does not make a login ours', () => {
  const fields =
    '<label>Microsoft 365 admin email <input type=email></label><label>Microsoft 365 admin password <input type=password></label>';
  const login = `<h2>Sign in</h2>${fields}<div ${HAND}>Sign in</div>`;
  expect(sightOf(`<div>${login}<a href="#">Change language</a></div>`)).toBe(sightOf(`<div>${login}</div>`));
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

test('a button of the form sends it, whatever link stands beside it', () => {
  const acts = '<a href="#">Save for later</a><button id=s>Submit</button>';
  expect(idsOf(`<div>${FIELDS}${acts}</div>`)).toMatchObject({ password: 'p', submit: 's' });
});

test('a form that begins within a table, where the parser leaves it empty, is read from around its fields', () => {
  const says = 'Please enter the password of an Office 365 global administrator.';
  const row = (label: string, field: string) => `<tr><td>${label}</td><td>${field}</td></tr>`;
  const fields = row('E-mail', '<input id=e>') + row('Password', '<input id=p type=password>');
  const page = new DOMParser().parseFromString(
    `<table><tr><td colspan=2>${says}</td></tr><form>${fields}${row('', '<input id=s type=submit value=Submit>')}</form></table>`,
    'text/html',
  );
  document.body.replaceChildren(...page.body.children);
  const { form } = recogniseForm(document, APP);
  expect([form?.email?.id, form?.password.id, form?.submit?.id]).toEqual(['e', 'p', 's']);
});
