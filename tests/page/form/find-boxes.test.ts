import { afterEach, expect, test } from 'vitest';
import { FIELDS, idsOf, sightOf } from './look';

afterEach(() => {
  document.body.innerHTML = '';
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
  ['that holds a field', `${FIELDS}<div ${HAND}>Update <input type=checkbox></div>`],
  ['that leads elsewhere', `${FIELDS}<a href="#/update">Update</a>`],
  ['that does something else', `${FIELDS}<span ${HAND}>Confirm export</span>`],
  ['that changes another one', `<section>${FIELDS}</section><div><span ${HAND}>Change</span></div>`],
  ['that adds another one', `<section>${FIELDS}</section><div ${HAND}>Add Service</div>`],
])('a box %s does not send the form', (_, form) => {
  expect(idsOf(`<div>${form}</div>`)).toMatchObject({ password: 'p', submit: null });
});

test('what only the mouse tells to be a button does not make a login ours', () => {
  const fields =
    '<label>Microsoft 365 admin email <input type=email></label><label>Microsoft 365 admin password <input type=password></label>';
  const login = `<h2>Sign in</h2>${fields}<div ${HAND}>Sign in</div>`;
  expect(sightOf(`<div>${login}<a href="#">Change language</a></div>`)).toBe(sightOf(`<div>${login}</div>`));
});
