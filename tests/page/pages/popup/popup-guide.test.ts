import { expect, test } from 'vitest';
import { PHASES } from '../../../../utils/journey/step-ids';
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
  ['Yes, it is ready', true, 'Sign in as the service account'],
  ['No, show me how', false, 'Sign in to the Microsoft 365 admin center'],
] as const)('"%s" answers whether the account is ready, once', async ([name, isAccountReady, next]) => {
  const popup = await openPopup(sampleState({ guide: { ...running, isAccountReady: null } }));
  expect(findByRole('group', 'Is the service account ready?')).toBeVisible();
  await press(name);
  expect(popup.requests).toEqual([{ type: 'guide:answer', isAccountReady }]);
  expect(readStatus()).toContain(next);
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
  await expect.poll(readStatus).toContain('Press Esc on the page to stop that.');
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

test.for([
  [{ kind: 'other', host: 'example.com' }, 'Open a Microsoft 365 or x360Cloud page'],
  [{ kind: 'microsoft', host: 'mysignins.microsoft.com' }, 'The guide has nothing to show on this page yet.'],
  [{ kind: 'x360cloud', host: 'app.cloudfinder.com' }, 'The guide has nothing to show on this page yet.'],
  [{ kind: 'sign-in', host: 'login.microsoftonline.com' }, 'Sign in here yourself'],
] as const)('a running guide that shows nothing says what to do: %j', async ([page, text]) => {
  await openPopup(sampleState({ guide: running, page }));
  expect(readText()).toContain(text);
  expect(readText().includes('Open a Microsoft 365')).toBe(page.kind === 'other');
});

test('one act is the next one: what the browser withholds comes before starting', async () => {
  const popup = await openPopup(sampleState());
  const primaries = () => [...document.querySelectorAll('button.primary')].map((button) => button.textContent);
  expect(primaries()).toEqual(['Start guide']);
  await popup.change(sampleState({ missingOrigins: ['https://mysignins.microsoft.com/*'] }));
  expect(primaries()).toEqual(['Allow on these pages']);
});
