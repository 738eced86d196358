import { expect, test } from 'vitest';
import { PHASES } from '../../../utils/guide/step-ids';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { sampleState } from './sample-state';

const running = { status: 'running', isAccountReady: true, preparing: null, account: null, doesSteps: false } as const;

test('an idle popup offers to start the guide', async () => {
  const popup = await openPopup(sampleState());
  expect(readButtonNames()).toEqual(['Start guide', 'Options']);
  await press('Start guide');
  expect(popup.requests).toEqual([{ type: 'guide:start' }]);
  expect(readStatus()).toContain('The guide is on');
});

test('a running guide can be paused and stopped, a paused one resumed', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  expect(readButtonNames()).toEqual(['Open Security info in a private window', 'Pause guide', 'Stop guide', 'Options']);
  await press('Pause guide');
  await popup.change(sampleState({ guide: { ...running, status: 'paused' } }));
  expect(readButtonNames()).toEqual(['Resume guide', 'Stop guide', 'Options']);
  await press('Resume guide');
  await press('Stop guide');
  expect(popup.requests.map(({ type }) => type)).toEqual(['guide:pause', 'guide:resume', 'guide:stop']);
  expect(readStatus()).toContain('The guide is off');
});

test.for([
  ['Yes, it is ready', true],
  ['No, show me how', false],
] as const)('"%s" answers whether the account is ready, once', async ([name, isAccountReady]) => {
  const popup = await openPopup(sampleState({ guide: { ...running, isAccountReady: null } }));
  expect(findByRole('group', 'Is the service account ready?')).toBeVisible();
  await press(name);
  expect(popup.requests).toEqual([{ type: 'guide:answer', isAccountReady }]);
  await popup.change(sampleState({ guide: { ...running, isAccountReady } }));
  expect(findAllByRole('group', 'Is the service account ready?')).toHaveLength(0);
});

test('the phase and the step are told in words', async () => {
  await openPopup(sampleState({ guide: running, progress: { step: 'name-the-password', state: 'stuck' } }));
  expect(findAllByRole('listitem')).toHaveLength(PHASES.length);
  expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('Create');
  expect(readText()).toContain('Step 11 of 16');
  expect(readText()).toContain('Type a name for the app password, then press Next.');
  expect(readText()).toContain('Look at the bubble on the page for the causes.');
});

test('"Do the steps for me" is a switch', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  const toggle = findByRole('switch', 'Do the steps for me');
  expect(toggle).not.toBeChecked();
  toggle.click();
  await expect.poll(() => popup.requests).toEqual([{ type: 'guide:do-steps', isOn: true }]);
});

test('a request that is refused is told', async () => {
  const popup = await openPopup(sampleState());
  popup.answer({ 'guide:start': { ok: false, refusal: 'gone' } });
  await press('Start guide');
  expect(readStatus()).toBe('The extension does not answer. Close this popup and open it again.');
});

test('a report button appears only where there is a report to make', async () => {
  let reports = 0;
  await openPopup(sampleState(), { onReport: () => reports++ });
  await press('Report this page');
  expect(reports).toBe(1);
});
