import { expect, test } from 'vitest';
import { readDomains } from '../../../utils/journey/read-domains';

test('reads no further than a text that names a tenant is long, and cuts no domain in two', () => {
  const long = `${'word '.repeat(396)}contoso.onmicrosoft.com and fabrikam.onmicrosoft.com`;
  expect(readDomains(long)).toEqual([]);
  expect(readDomains(`contoso.onmicrosoft.com ${'word '.repeat(9_999)}`)).toEqual(['contoso.onmicrosoft.com']);
  expect(readDomains('a'.repeat(3_000))).toEqual([]);
});

test.each([
  ['For example, backup@client.onmicrosoft.com', []],
  ['e.g. admin@client.com', []],
  ['(e. g. “client.onmicrosoft.com”)', []],
  ['An account like svc@client.com of contoso.onmicrosoft.com', ['contoso.onmicrosoft.com']],
  ['The example of contoso.onmicrosoft.com', ['contoso.onmicrosoft.com']],
  ['Alike: contoso.onmicrosoft.com', ['contoso.onmicrosoft.com']],
])('an example names nobody: %j', (text, domains) => {
  expect(readDomains(text)).toEqual(domains);
});
