import { expect, test } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { samplePassword, sampleState } from './sample-state';

const OFFER = 'Open Security info in a private window';
const running = { ...IDLE_GUIDE, status: 'running', isAccountReady: true } as const;

test('a running guide away from Microsoft’s pages opens them in a private window', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  await press(OFFER);
  expect(popup.requests).toEqual([{ type: 'sign-in:open', tabId: 3 }]);
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

test.for<[string, Partial<PopupState>]>([
  ['by a lock of the screen', { notice: { kind: 'locked', mayBeUsed: false } }],
  ['when its time ran out', { notice: { kind: 'expired', mayBeUsed: false } }],
  [
    'by a lock, while the guide offers the same way on',
    { notice: { kind: 'locked', mayBeUsed: false }, guide: running },
  ],
])('what was forgotten %s can be deleted where that way leads, which is offered once', async ([, changes]) => {
  const popup = await openPopup(sampleState(changes));
  expect(readButtonNames().filter((name) => name === OFFER)).toHaveLength(1);
  await press(OFFER);
  expect(popup.requests).toEqual([{ type: 'sign-in:open', tabId: 3 }]);
});

test('forgetting an unused password leads to where it is deleted; forgetting a used one does not', async () => {
  const popup = await openPopup(sampleState({ passwords: [samplePassword()] }));
  await press('Forget password');
  await popup.change(sampleState());
  expect(findByRole('button', OFFER).className).toBe('primary');
  expect(findByRole('button', 'Start guide').className).toBe('');
  await press(OFFER);
  expect(readButtonNames()).not.toContain(OFFER);
  await popup.change(
    sampleState({ passwords: [samplePassword({ delivery: { kind: 'filled', tenant: null, view: 'v' } })] }),
  );
  await press('Forget password');
  await popup.change(sampleState());
  expect(readButtonNames()).not.toContain(OFFER);
});

const preparing = { ...running, isAccountReady: false, preparing: 'create-account' } as const;

test('whoever prepares the account away from Microsoft’s pages is led to the admin center', async () => {
  const popup = await openPopup(sampleState({ guide: preparing }));
  await press('Open the Microsoft 365 admin center');
  expect(popup.requests).toEqual([{ type: 'admin-center:open', tabId: 3 }]);
  expect(readStatus()).toContain('The Microsoft 365 admin center is open.');
  await popup.change(sampleState({ guide: preparing, page: { kind: 'microsoft', host: 'admin.microsoft.com' } }));
  expect(readButtonNames()).not.toContain('Open the Microsoft 365 admin center');
});

test('after the hand-over the popup says that all is done, until the next account is begun', async () => {
  const page = { kind: 'x360cloud', host: 'app.cloudfinder.com' } as const;
  const done = { guide: running, isDelivered: true, page, progress: { step: 'submit', state: 'words' } } as const;
  const popup = await openPopup(sampleState(done));
  expect(readText()).toContain('All done. Go on with the next client, or stop the guide.');
  expect(readText()).not.toContain('press Submit');
  expect(readButtonNames()).toEqual(['Next client', 'Pause guide', 'Stop guide', 'Options']);
  await press('Next client');
  expect(popup.requests).toEqual([{ type: 'journey:end', isNext: true }]);
  expect(readStatus()).toContain('Sign in for the next client');
  await popup.change(sampleState({ ...done, progress: { step: 'open-app-passwords', state: 'pointing' } }));
  expect(readText()).not.toContain('All done');
  expect(readText()).toContain('Press Add sign-in method.');
});
