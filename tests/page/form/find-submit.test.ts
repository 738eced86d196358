import { afterEach, expect, test } from 'vitest';
import { drawnButton } from '../../../utils/form/read-controls';
import { recogniseForm } from '../../../utils/form/recognise-form';
import { NO_CONTEXT } from '../../../utils/form/recognised-form';
import { APP, FIELDS, idsOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
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

test('a row that begins with its commands is sent by what keeps it, not by the button below the list', () => {
  const acts = '<td><input id=s type=submit value=Update> <a href=#>Cancel</a></td>';
  const head = '<tr><th></th><th>Service</th><th>Office 365 admin password</th></tr>';
  const other =
    '<tr><td><a href=#>Change</a></td><td>fabrikam.onmicrosoft.com (Microsoft Office 365)</td><td></td></tr>';
  const table = `<table>${head}<tr>${acts}${CELLS.fields}</tr>${other}</table>`;
  expect(idsOf(`<form>${table}<input type=submit value="Add Service"></form>`)).toMatchObject({ submit: 's' });
});

const SAVE_LINK = '<a id=s href="javascript:void(0)">Save provider</a>';
const LABELLED = (label: string, input: string) => `<tr><td>${label}</td><td>${input}</td></tr>`;
const LAID_OUT =
  LABELLED('Office 365 admin user', '<input id=e>') +
  LABELLED('Office 365 admin password', '<input id=p type=password>');

test.each([
  [
    'a row of nothing but commands',
    `<table>${LAID_OUT}<tr><td></td><td>${SAVE_LINK} <a href=#>Reset</a></td></tr></table>`,
    's',
  ],
  [
    'a row that lays out the page',
    `<table><tr><td>Menu</td><td><table>${LAID_OUT}</table>${SAVE_LINK}</td></tr></table>`,
    's',
  ],
  [
    'another service’s row',
    `<table>${LAID_OUT}<tr><td>fabrikam.onmicrosoft.com</td><td>${SAVE_LINK}</td></tr></table>`,
    null,
  ],
])('a link that sends is found in %s', (_, html, submit) => {
  expect(idsOf(`<form>${html}</form>`)).toMatchObject({ password: 'p', submit });
});

test.each([
  ['its form attribute, in a bar', '', 'form=f type=submit'],
  ['its caption, in the bar of the window', '', 'type=button'],
])('a button outside of the form is found by %s', (_, more, attributes) => {
  const bar = `<div><button type=button>Cancel</button><button id=s ${attributes}>Apply</button></div>`;
  const window = `<div><form id=f>${FIELDS}${more}</form>${bar}</div><button>Save report</button>`;
  expect(idsOf(window)).toMatchObject({ password: 'p', submit: 's' });
});

test.each([
  ['that is coloured', 'background:#0a6ed1;color:#fff', 's'],
  ['first, where none is', 'background:#eee', 'b'],
])('of two buttons in unknown words, the one %s', (_, style, submit) => {
  const acts = `<a role=button id=b style="background:#ccd">Espalda</a><a role=button id=s style="${style}">Someter</a>`;
  expect(idsOf(`<div>${FIELDS}${acts}</div>`)).toMatchObject({ password: 'p', submit });
});

test('a card that can also be tested is sent by its submit button', () => {
  const acts = '<button type=button>Test</button><button id=s>Save</button>';
  expect(idsOf(`<article><form>${FIELDS}${acts}</form></article>`)).toMatchObject({ password: 'p', submit: 's' });
});

test.each([
  ['drawn', 'Office 365 admin password appended action', '<svg></svg>'],
  ['a picture of its own', 'toggle password visibility', '👁'],
  ['a letter', '', 'i'],
])('a sign in the field that is called after it does not send it: %s', (_, name, sign) => {
  const eye = `<i id=eye role=button aria-label="${name}">${sign}</i>`;
  const field = `<div><input id=p type=password aria-label="Office 365 admin password">${eye}</div>`;
  const html = `<div>${field}<div><button id=s type=button>Continue</button></div></div>`;
  expect(idsOf(html)).toMatchObject({ password: 'p', submit: 's' });
});

test.each([
  ['beside Cancel', '<button type=button>Cancel</button>', 's'],
  ['beside Help', '<button type=button>Help</button>', null],
  ['beside a Cancel that is not shown', '<button type=button hidden>Cancel</button>', null],
  ['alone', '', null],
  ['beside another', '<button type=button>Cancel</button><button type=button>Report</button>', null],
])('a button in unknown words outside of the form sends it %s', (_, beside, submit) => {
  const bar = `<footer>${beside}<button id=s type=button>Take over</button></footer>`;
  expect(idsOf(`<div><form>${FIELDS}</form>${bar}</div>`)).toMatchObject({ password: 'p', submit });
});

test.each(['Save and exit', 'Save for later', 'Test connection'])(
  '"%s" sends it only where nothing else does',
  (aside) => {
    const button = (id: string, caption: string) => `<button type=button id=${id}>${caption}</button>`;
    const form = (acts: string) => idsOf(`<div>${FIELDS}${acts}</div>`);
    expect(form(`${button('a', aside)}${button('s', 'Next')}`)).toMatchObject({ submit: 's' });
    expect(form(`${button('b', 'Back')}${button('a', aside)}`)).toMatchObject({ submit: 'a' });
  },
);

test('a link that saves sends it, whatever buttons stand beside the form', () => {
  const bar = '<div><button type=button>Cancel</button><button type=button>Accept all</button></div>';
  expect(idsOf(`<div><form>${FIELDS}<a id=s href=#>Save</a></form>${bar}</div>`)).toMatchObject({ submit: 's' });
});

test('what is saved for later comes before what adds another one', () => {
  const acts = '<button type=button id=s>Save and exit</button><button type=button>Add another account</button>';
  expect(idsOf(`<div>${FIELDS}${acts}</div>`)).toMatchObject({ submit: 's' });
});

test('what adds another one beside a form does not send it', () => {
  expect(idsOf(`<div><form>${FIELDS}</form></div><button id=add type=button>Add Service</button>`)).toMatchObject({
    password: 'p',
    submit: null,
  });
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
  const { form } = recogniseForm(document, APP, NO_CONTEXT);
  expect([form?.email?.id, form?.password.id, form?.submit?.id]).toEqual(['e', 'p', 's']);
});

test('a button that is put out of the page is pointed at where it is drawn', () => {
  const native = '<input id=s type=button value=OK style="position:absolute;left:-9999px">';
  document.body.innerHTML = `<form>${FIELDS}<div id=drawn><div>${native}<span>OK</span></div></div></form>`;
  const submit = recogniseForm(document, APP, NO_CONTEXT).form?.submit;
  expect(submit?.id).toBe('s');
  expect(submit && drawnButton(submit).id).toBe('drawn');
});
