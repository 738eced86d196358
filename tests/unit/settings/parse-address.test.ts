import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tellAddressRefusal } from '../../../utils/pages/options/tell-address';
import { parseAddress } from '../../../utils/settings/parse-address';
import { HOST_GROUPS, PORTAL_HOSTS, SIGN_IN_HOSTS } from '../../../utils/sites/hosts';

test.for([
  ['https://backup.example.com', 'backup.example.com'],
  ['backup.example.com', 'backup.example.com'],
  [' HTTPS://Backup.Example.COM/#/settings?x=1 ', 'backup.example.com'],
  ['https://backup.example.com:443/', 'backup.example.com'],
  ['cloud.example.co.uk', 'cloud.example.co.uk'],
  ['notmicrosoft.com', 'notmicrosoft.com'],
] as const)('"%s" is %s', ([text, host]) => {
  expect(parseAddress(text)).toEqual({ ok: true, host, isPunycode: false });
});

test('letters of other alphabets are shown as the browser reads them', () => {
  expect(parseAddress('https://bаckup.example.com')).toEqual({
    ok: true,
    host: 'xn--bckup-4ve.example.com',
    isPunycode: true,
  });
});

test.for([
  ['', 'empty'],
  ['   ', 'empty'],
  ['not an address', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://*.example.com', 'not-an-address'],
  ['https://backup.example.com.', 'not-an-address'],
  ['https://under_score.example.com', 'not-an-address'],
  ['http://backup.example.com', 'not-secure'],
  ['ftp://backup.example.com', 'not-secure'],
  ['chrome://extensions', 'not-secure'],
  ['https://backup.example.com:8443', 'port'],
  ['backup.example.com:8443', 'port'],
  ['https://app.cloudfinder.com@evil.example', 'user-info'],
  ['https://user:pass@backup.example.com', 'user-info'],
  ['https://192.168.0.1', 'number'],
  ['https://0x7f.1', 'number'],
  ['https://2130706433', 'number'],
  ['https://[::1]', 'number'],
  ['localhost', 'local'],
  ['https://intranet', 'local'],
  ['https://app.localhost', 'local'],
  ['https://printer.local', 'local'],
  ['https://login.microsoftonline.com', 'microsoft'],
  ['https://eu.login.microsoftonline.com', 'microsoft'],
  ['https://microsoft.com', 'microsoft'],
  ['https://partner.axcient.com', 'portal'],
  ['https://app.cloudfinder.com/#/login', 'known'],
  ['https://added.example', 'added'],
] as const)('"%s" is refused: %s', ([text, refusal]) => {
  expect(parseAddress(text, ['added.example'])).toEqual({ ok: false, refusal });
});

test('no address of Microsoft, of the portal or known already can be added', () => {
  const groups = Object.values(HOST_GROUPS).flatMap(({ world, usGovernment, china }) => [
    ...world,
    ...usGovernment,
    ...china,
  ]);
  const hosts = [...groups, ...Object.values(SIGN_IN_HOSTS).flat(), ...PORTAL_HOSTS];
  expect(hosts.filter((host) => parseAddress(host).ok)).toEqual([]);
});

test.for([
  ['text', fc.string()],
  ['addresses', fc.webUrl()],
  ['domains', fc.domain()],
  ['numbers', fc.ipV4()],
] as const)('whatever %s are typed, the answer is a plain host or a sentence', ([, arbitrary]) => {
  fc.assert(
    fc.property(arbitrary, (text) => {
      const parsed = parseAddress(text);
      const answer = parsed.ok ? new URL(`https://${parsed.host}/`).host : tellAddressRefusal(parsed.refusal);
      expect(answer).toMatch(parsed.ok ? /^[a-z\d-]+(\.[a-z\d-]+)+$/ : /\.$/);
    }),
  );
});
