import { expect, test } from 'vitest';
import { classifySender, type Sender } from '../../../utils/messages/classify-sender';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const CONTENT: Sender = { id: 'ours', frameId: 0, tab: { id: 7 } };

test.each<[string, Sender, string]>([
  [
    'popup',
    { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: 'chrome-extension://ours' },
    'extension-page',
  ],
  ['options in a tab', { ...CONTENT, url: 'chrome-extension://ours/options.html' }, 'extension-page'],
  ['Microsoft page', { ...CONTENT, url: 'https://mysignins.microsoft.com/security-info' }, 'microsoft'],
  [
    'x360Cloud page',
    { ...CONTENT, url: 'https://app.cloudfinder.com/#/dashboard', origin: 'https://app.cloudfinder.com' },
    'x360cloud',
  ],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/a.html' }, 'stranger'],
  ['no id', { url: 'chrome-extension://ours/popup.html' }, 'stranger'],
  ['no address', { id: 'ours' }, 'stranger'],
  ['a frame of a Microsoft page', { ...CONTENT, frameId: 3, url: 'https://mysignins.microsoft.com/' }, 'stranger'],
  ['x360Cloud in a frame', { ...CONTENT, frameId: 4, url: 'https://app.cloudfinder.com/' }, 'stranger'],
  [
    'a document without an address of its own',
    { ...CONTENT, url: 'about:srcdoc', origin: 'https://app.cloudfinder.com' },
    'stranger',
  ],
  ['http', { ...CONTENT, url: 'http://mysignins.microsoft.com/' }, 'stranger'],
  ['other port', { ...CONTENT, url: 'https://mysignins.microsoft.com:8443/' }, 'stranger'],
  ['user-info', { ...CONTENT, url: 'https://mysignins.microsoft.com@evil.example/' }, 'stranger'],
  ['sub-domain', { ...CONTENT, url: 'https://app.cloudfinder.com.evil.example/' }, 'stranger'],
  ['look-alike', { ...CONTENT, url: 'https://intelcloudfinder.com/' }, 'stranger'],
  ['a longer name', { ...CONTENT, url: 'https://evilapp.cloudfinder.com/' }, 'stranger'],
  ['trailing dot', { ...CONTENT, url: 'https://app.cloudfinder.com./' }, 'stranger'],
  ['sign-in page', { ...CONTENT, url: 'https://login.microsoftonline.com/' }, 'stranger'],
  ['x360Portal', { ...CONTENT, url: 'https://partner.axcient.com/' }, 'stranger'],
  [
    'an address that is not its origin',
    { ...CONTENT, url: 'chrome-extension://ours/popup.html', origin: 'https://mysignins.microsoft.com' },
    'stranger',
  ],
  ['an opaque origin', { ...CONTENT, url: 'https://app.cloudfinder.com/', origin: 'null' }, 'stranger'],
])('%s', (_, sender, expected) => {
  expect(classifySender(sender, OWN)).toBe(expected);
});

test('an address that the person added speaks as x360Cloud, and only that host', () => {
  const page = { ...CONTENT, url: 'https://backup.reseller.example/app' };
  expect(classifySender(page, OWN)).toBe('stranger');
  expect(classifySender(page, OWN, ['backup.reseller.example'])).toBe('x360cloud');
});
