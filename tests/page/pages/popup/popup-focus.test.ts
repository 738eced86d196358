import { expect, test } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/popup/popup.css';
import '../../../../utils/pages/popup/password.css';
import '../../../../utils/pages/popup/guide.css';
import { userEvent } from 'vitest/browser';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { findByRole, readStatus } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { sampleDestination, sampleFilled, samplePassword, sampleState, sendingState } from './sample-state';
import { settle } from './settle';

const running = { ...IDLE_GUIDE, status: 'running', isAccountReady: true } as const;
const none = sampleDestination({ sight: { kind: 'none' } });
const other = samplePassword({ id: 'password-2', account: 'admin@fabrikam.onmicrosoft.com' });

test.for<[string, PopupState, PopupState, string]>([
  ['Start guide', sampleState(), sampleState({ guide: running }), 'Open Security info in a private window'],
  ['Stop guide', sampleState({ guide: running }), sampleState(), 'Start guide'],
  ['Forget password', sendingState([]), sampleState(), 'Open Security info in a private window'],
  [
    'Forget all passwords',
    sampleState({ passwords: [samplePassword(), other] }),
    sampleState(),
    'Open Security info in a private window',
  ],
  ['Open x360Cloud', sendingState([]), sendingState([none]), 'Send to x360Cloud'],
  [
    'It was saved',
    sendingState([none], { delivery: { kind: 'submitted', tenant: null, view: 'view-0001', isUnsure: false } }),
    sampleState({ guide: running, isDelivered: true }),
    'Next client',
  ],
  [
    'Allow on these pages',
    sampleState({ guide: running, missingOrigins: ['https://app.cloudfinder.com/*'] }),
    sampleState({ guide: running }),
    'Open Security info in a private window',
  ],
])('after "%s" the focus is on the next act', async ([name, before, after, next]) => {
  const popup = await openPopup(before);
  findByRole('button', name).focus();
  await press(name);
  await popup.change(after);
  expect(document.activeElement).toBe(findByRole('button', next));
});

test('the focus stays where what was pressed stays', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  findByRole('button', 'Pause guide').focus();
  await press('Pause guide');
  await popup.change(sampleState({ guide: { ...running, status: 'paused' } }));
  expect(document.activeElement?.textContent).toBe('Resume guide');
});

test('a warning that comes in the place of Send has the focus, and after Cancel Send has it again', async () => {
  const popup = await openPopup({ ...sendingState([sampleDestination()]), guide: running });
  popup.answer({ 'password:send': { ok: true, value: { kind: 'foreign-target', origin: 'https://evil.example' } } });
  findByRole('button', 'Send to x360Cloud').focus();
  await press('Send to x360Cloud');
  expect(document.activeElement).toHaveAttribute('role', 'group');
  findByRole('button', 'Cancel').focus();
  await press('Cancel');
  expect(document.activeElement).toBe(findByRole('button', 'Send to x360Cloud'));
});

test('nobody’s focus is taken who has pressed nothing', async () => {
  const popup = await openPopup(sampleState());
  await popup.change(sampleState({ guide: running }));
  expect(document.activeElement).toBe(document.body);
});

test('a double click is one press: what comes up in its place is not pressed', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  popup.answer({ 'guide:pause': { ok: true, value: null } });
  const pause = findByRole('button', 'Pause guide');
  await press('Pause guide');
  await popup.change(sampleState({ guide: { ...running, status: 'paused' } }));
  await settle(() => pause.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 })));
  expect(popup.requests).toEqual([{ type: 'guide:pause' }]);
  await press('Resume guide');
  expect(popup.requests).toHaveLength(2);
});

test('a held Enter presses once', async () => {
  await openPopup(sampleState());
  const held = (repeat: boolean) =>
    findByRole('button', 'Start guide').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, repeat }),
    );
  expect([held(false), held(true)]).toEqual([true, false]);
});

test('what comes of a press moves nothing that lies above it', async () => {
  const popup = await openPopup(sendingState([sampleDestination()]));
  const send = () => findByRole('button', 'Send to x360Cloud');
  const before = send().getBoundingClientRect();
  popup.answer({ 'password:send': { ok: true, value: sampleFilled(null) } });
  await userEvent.click(send());
  await popup.change(
    sendingState([sampleDestination()], { delivery: { kind: 'filled', tenant: null, view: 'view-0001' } }),
  );
  expect(readStatus()).toContain('Filled. Now look at the form');
  expect(send().getBoundingClientRect().top).toBe(before.top);
  expect(findByRole('status').getBoundingClientRect().top).toBeGreaterThan(before.bottom);
});

test('what happened while nobody looked is told above all else', async () => {
  await openPopup({ ...sendingState([sampleDestination()]), notice: { kind: 'damaged' } });
  const { bottom } = findByRole('status').getBoundingClientRect();
  expect(bottom).toBeLessThan(
    findByRole('heading', 'Password for backup@contoso.onmicrosoft.com').getBoundingClientRect().top,
  );
});
