import { afterEach, expect, test } from 'vitest';
import { isErrorPage } from '../../../utils/form/is-error-page';
import { openLook } from '../../../utils/look/open-look';

const TITLE = document.title;
afterEach(() => {
  document.title = TITLE;
  document.body.innerHTML = '';
});

test.each([
  ['<h1>502 Bad Gateway</h1>', true],
  ['<h1>HTTP Status 404 – Not Found</h1>', true],
  ['<h1>Manage Services</h1><h2>Error 500</h2>', true],
  ['<h1>Manage Services</h1><h2>Server error</h2>', true],
  ['<h1>Speichern fehlgeschlagen</h1>', true],
  ['<h1>Manage Services</h1>', false],
  ['<h1>128 protected users</h1><h2>5 services</h2>', false],
  ['<h1>Manage Services</h1><h2 hidden>Error 500</h2>', false],
  ['<h1>Dashboard</h1><table><tr><td>Exchange scan failed</td></tr></table>', false],
])('%s is an error page: %s', (html, is) => {
  document.title = 'Cloudfinder';
  document.body.innerHTML = html;
  expect(isErrorPage(openLook(document))).toBe(is);
});

test('a title can say it alone', () => {
  document.title = '503 Service Temporarily Unavailable';
  expect(isErrorPage(openLook(document))).toBe(true);
});
