import { afterEach, expect, test } from 'vitest';
import { openLook } from '../../../utils/look/open-look';
import { speaksOfOther } from '../../../utils/password/is-other-matter';

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['a tip on passkeys', 'Sign in faster. Add a passkey in a minute.', true],
  ['the secret of an authenticator', '<h2>Scan the QR code</h2>Use your authenticator app. <p>Secret key</p>', true],
  ['a password that nobody reads', '<p>Password</p><canvas></canvas>Type it on your phone.', false],
  ['the matter of app passwords', 'An app password replaces the authenticator app where there is none.', false],
  ['words that nobody knows', 'Geslo: <canvas></canvas>', false],
])('of a dialog: %s', (_, words, isOther) => {
  document.body.innerHTML = `<p>Phone</p><div role=dialog>${words}<button>OK</button></div>`;
  const dialog = document.querySelector('[role=dialog]');
  expect(dialog && speaksOfOther(openLook(document), dialog)).toBe(isOther);
});
