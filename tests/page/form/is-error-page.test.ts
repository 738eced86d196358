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
  ['<center><h1>504 Gateway Time-out</h1></center><hr><center>nginx</center>', true],
  ['<h3>Service unavailable</h3>', true],
  ['<div role="heading" aria-level="1">Something went wrong</div>', true],
  ['<h1>Oops!</h1><p>We have hit a snag.</p>', true],
  ['<h2>We’ll be right back</h2>', true],
  ['<center><font size="6"><b>502 Bad Gateway</b></font></center><a href="/services">Manage Services</a>', true],
  ['<p>Upstream timed out.</p>', true],
  ['<p>Sorry, the page you are looking for is currently unavailable.</p>', true],
  ['<p>contoso.onmicrosoft.com</p><button>Add Service</button>', false],
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
