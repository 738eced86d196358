import { expect, onTestFinished, test } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import { PHASES } from '../../../../utils/journey/step-ids';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { sampleDestination, samplePassword, sampleState } from './sample-state';

const running = { ...IDLE_GUIDE, status: 'running', isAccountReady: true } as const;

test.for([
  ['Start guide', true, 'Sign in as the service account'],
  ['Prepare the account first', false, 'Sign in to the Microsoft 365 admin center'],
] as const)('an idle popup offers "%s"', async ([name, isAccountReady, next]) => {
  const popup = await openPopup(sampleState());
  expect(readButtonNames()).toEqual(['Start guide', 'Prepare the account first', 'Options']);
  expect(readText()).toContain('From Microsoft 365 to x360Cloud');
  await press(name);
  expect(popup.requests).toEqual([{ type: 'guide:start', isAccountReady, doesSteps: false }]);
  expect(readStatus()).toContain(next);
});

test('who does the steps is said before the start, and remembered', async () => {
  onTestFinished(() => localStorage.clear());
  const first = await openPopup(sampleState());
  findByRole('switch', 'Do the steps for me').click();
  await first.close();
  const popup = await openPopup(sampleState());
  expect(findByRole('switch', 'Do the steps for me')).toBeChecked();
  await press('Start guide');
  expect(popup.requests).toEqual([{ type: 'guide:start', isAccountReady: true, doesSteps: true }]);
});

test('a running guide can be paused and stopped, a paused one resumed', async () => {
  const popup = await openPopup(sampleState({ guide: running }));
  expect(readButtonNames()).toEqual([
    'Open Security info in a private window',
    'Prepare the account first',
    'Pause guide',
    'Stop guide',
    'Options',
  ]);
  await press('Pause guide');
  await popup.change(sampleState({ guide: { ...running, status: 'paused' } }));
  expect(readButtonNames()).toEqual(['Resume guide', 'Stop guide', 'Options']);
  await press('Resume guide');
  await press('Stop guide');
  expect(popup.requests.map(({ type }) => type)).toEqual(['guide:pause', 'guide:resume', 'guide:stop']);
  expect(readStatus()).toContain('The guide is off');
});

test.for([
  ['The account is ready', false],
  ['Prepare the account first', true],
  ['Prepare the account first', null],
] as const)('"%s" changes it later, from %s', async ([name, isAccountReady]) => {
  const popup = await openPopup(sampleState({ guide: { ...running, isAccountReady } }));
  await press(name);
  expect(popup.requests).toEqual([{ type: 'guide:answer', isAccountReady: isAccountReady === false }]);
});

test('the phase and the step are told in words', async () => {
  await openPopup(sampleState({ guide: running, progress: { step: 'name-the-password', state: 'stuck' } }));
  expect(findAllByRole('listitem')).toHaveLength(PHASES.length - 1);
  expect(document.querySelector('[aria-current="step"]')?.textContent).toBe('Create');
  expect(readText()).toContain('Step 7 of 12');
  expect(readText()).toContain('Type a name for the app password, then press Next.');
  expect(readText()).toContain('Look at the bubble on the page for the causes.');
});

test('where no app password is needed, it does not say what to press for one', async () => {
  const page = { kind: 'x360cloud', host: 'app.cloudfinder.com' } as const;
  const progress = { step: 'open-credentials', state: 'words' } as const;
  const sight = { kind: 'authorization' } as const;
  const destinations = [sampleDestination({ isActive: true, sight })];
  const popup = await openPopup(sampleState({ guide: running, page, progress, destinations }));
  expect(readText()).toContain('No app password is needed here');
  expect(readText()).not.toContain('Press Change');
  const passwords = [samplePassword()];
  await popup.change(sampleState({ guide: running, page, progress, passwords, destinations: [sampleDestination()] }));
  expect(readText()).toContain('Press Change');
});

test.for([
  [null, 'Open a private window and sign in there as the service account.', 'Open Security info in a private window'],
  ['open-mfa', 'Open Multi-factor authentication.', 'Open the Microsoft 365 admin center'],
] as const)(
  'on x360Cloud without a password, the next act is the way to one: preparing %s',
  async ([preparing, text, act]) => {
    const page = { kind: 'x360cloud', host: 'app.cloudfinder.com' } as const;
    const guide = { ...running, preparing, isAccountReady: preparing === null };
    await openPopup(sampleState({ guide, page, progress: { step: 'open-manage-services', state: 'pointing' } }));
    expect(readText()).toContain(text);
    expect(readText()).not.toContain('Manage Services');
    expect(findByRole('button', act).className).toBe('primary');
  },
);

test('help is one press away, and where App password is missing it opens at that', async () => {
  const popup = await openPopup(sampleState({ guide: running, progress: { step: 'create', state: 'pointing' } }));
  const hrefs = () => findAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs()).toEqual(['/help.html']);
  await popup.change(sampleState({ guide: running, progress: { step: 'create', state: 'stuck' } }));
  expect(hrefs()).toEqual(['/help.html#app-password-is-missing', '/help.html']);
  await popup.change(sampleState({ guide: running, progress: { step: 'open-security', state: 'stuck' } }));
  expect(hrefs()).toEqual(['/help.html', '/help.html']);
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
  expect(readStatus()).toBe('The extension does not answer. Close this and open it again.');
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

test('one act is the next one, also where the browser withholds something', async () => {
  const missingOrigins = ['https://mysignins.microsoft.com/*'];
  const popup = await openPopup(sampleState({ missingOrigins }));
  const primaries = () => [...document.querySelectorAll('button.primary')].map((button) => button.textContent);
  expect(primaries()).toEqual(['Start guide']);
  await popup.change(sampleState({ guide: running, missingOrigins }));
  expect(primaries()).toEqual(['Allow on these pages']);
});
