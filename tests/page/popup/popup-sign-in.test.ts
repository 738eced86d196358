import { expect, test } from 'vitest';
import type { PopupState } from '../../../utils/popup/popup-state';
import { readButtonNames, readStatus } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { samplePassword, sampleState } from './sample-state';

const OFFER = 'Open Security info in a private window';
const running = { status: 'running', isAccountReady: true, preparing: null, account: null, doesSteps: false } as const;

test('a running guide away from Microsoft’s pages opens them in a private window', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  await press(OFFER);
  expect(popup.requests).toEqual([{ type: 'sign-in:open' }]);
  expect(readStatus()).toContain('A private window is open. Sign in there as the service account');
});

test.for<[string, Partial<PopupState>]>([
  ['on a Microsoft page', { page: { kind: 'microsoft', host: 'mysignins.microsoft.com' } }],
  ['on the sign-in page', { page: { kind: 'sign-in', host: 'login.microsoftonline.com' } }],
  ['where private windows are not allowed', { isPrivateAllowed: false }],
  ['once a password is held', { passwords: [samplePassword()] }],
  ['while the guide is paused', { guide: { ...running, status: 'paused' } }],
  ['before the account is ready', { guide: { ...running, isAccountReady: false } }],
])('that is not offered %s', async ([, changes]) => {
  await openPopup(sampleState({ guide: running, ...changes }));
  expect(readButtonNames()).not.toContain(OFFER);
});
