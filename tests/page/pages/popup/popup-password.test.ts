import { expect, test, vi } from 'vitest';
import type { HeldPassword } from '../../../../utils/journey/held-password';
import { findAllByRole, findByRole, readButtonNames, readStatus, readText } from './find-by-role';
import { type OpenPopup, openPopup } from './open-popup';
import { press } from './press';
import { NOW, samplePassword, sampleState } from './sample-state';
import { settle } from './settle';

const SECRET = 'qwfpzxcvbnmlkjhg';
const holding = sampleState({ passwords: [samplePassword()] });

async function openRevealed(): Promise<OpenPopup> {
  const popup = await openPopup(holding);
  popup.answer({ 'password:reveal': { ok: true, value: { value: SECRET } } });
  await press('Show password');
  expect(document.body.textContent).toContain(SECRET);
  return popup;
}

/** Whether the password is nowhere in the page, and can be shown again. */
function isMasked(): boolean {
  return !document.body.innerHTML.includes(SECRET) && readButtonNames().includes('Show password');
}

function readSpoken(): string {
  return document.querySelector('[aria-live="polite"]')?.textContent ?? '';
}

function fakeTimers(): void {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
}

test('a password is masked, with its account, name and time', async () => {
  await openPopup(holding);
  expect(findByRole('heading', 'Password for backup@contoso.onmicrosoft.com')).toBeVisible();
  expect(readText()).toContain('Named “CloudFinder”');
  expect(findByRole('timer').textContent).toBe('9:41');
  expect(isMasked()).toBe(true);
});

test('"Show password" shows it until "Hide password"', async () => {
  const popup = await openRevealed();
  expect(popup.requests).toEqual([{ type: 'password:reveal', id: 'password-1' }]);
  await press('Hide password');
  expect(isMasked()).toBe(true);
});

test('a password in clear leaves when the popup is no longer looked at', async () => {
  await openRevealed();
  await settle(() => window.dispatchEvent(new Event('blur')));
  expect(isMasked()).toBe(true);
});

test('a password in clear leaves after 30 s', async () => {
  fakeTimers();
  await openRevealed();
  await settle(() => vi.advanceTimersByTime(29_999));
  expect(document.body.textContent).toContain(SECRET);
  await settle(() => vi.advanceTimersByTime(1));
  expect(isMasked()).toBe(true);
});

test('a password in clear leaves with "Forget password"', async () => {
  const popup = await openRevealed();
  await press('Forget password');
  expect(isMasked()).toBe(true);
  expect(popup.requests.at(-1)).toEqual({ type: 'password:forget', id: 'password-1' });
  await popup.change(sampleState());
  expect(findAllByRole('button', 'Show password')).toHaveLength(0);
  expect(readStatus()).toContain('The password is forgotten here.');
});

test.each([
  ['unused', {}, 'At Microsoft it is still valid. Delete “CloudFinder” there for backup@contoso.onmicrosoft.com.'],
  ['unused, of nobody known', { account: null }, 'At Microsoft it is still valid. Delete “CloudFinder” there.'],
  [
    'that a form has',
    { delivery: { kind: 'filled', tenant: null, view: 'view-1' } },
    'If x360Cloud does not use it, delete “CloudFinder” at Microsoft too.',
  ],
] satisfies [string, Partial<HeldPassword>, string][])(
  'what becomes of a forgotten password %s is said',
  async (_, look, said) => {
    const popup = await openPopup(sampleState({ passwords: [samplePassword(look)] }));
    await press('Forget password');
    await popup.change(sampleState());
    expect(readStatus()).toContain(`The password is forgotten here. ${said}`);
  },
);

test('a password in clear leaves with its entry', async () => {
  const popup = await openRevealed();
  await popup.change(sampleState());
  expect(document.body.innerHTML).not.toContain(SECRET);
});

test('an answer that comes after the popup was left shows nothing', async () => {
  const popup = await openPopup(holding);
  const late = Promise.withResolvers<{ ok: true; value: { value: string } }>();
  popup.answer({ 'password:reveal': late.promise });
  await press('Show password');
  await settle(() => window.dispatchEvent(new Event('blur')));
  await settle(() => late.resolve({ ok: true, value: { value: SECRET } }));
  expect(isMasked()).toBe(true);
});

test('the time runs every second and is said aloud only at two minutes and at one', async () => {
  fakeTimers();
  await openPopup(sampleState({ passwords: [samplePassword({ expiresAt: NOW + 122_000 })] }));
  expect([findByRole('timer').textContent, readSpoken()]).toEqual(['2:02', '']);
  await settle(() => vi.advanceTimersByTime(2_000));
  expect(findByRole('timer').textContent).toBe('2:00');
  const atTwo = readSpoken();
  expect(atTwo).toContain('in two minutes');
  await settle(() => vi.advanceTimersByTime(59_000));
  expect([findByRole('timer').textContent, readSpoken()]).toEqual(['1:01', atTwo]);
  await settle(() => vi.advanceTimersByTime(1_000));
  expect(readSpoken()).toContain('in one minute');
});

test('the state is read again when the time is up', async () => {
  fakeTimers();
  const popup = await openPopup(sampleState({ passwords: [samplePassword({ expiresAt: NOW + 5_000 })] }));
  popup.answer({ 'popup:opened': { ok: true, value: sampleState({ notice: { kind: 'expired', mayBeUsed: false } }) } });
  await settle(() => vi.advanceTimersByTime(5_000));
  expect(findAllByRole('timer')).toHaveLength(0);
  expect(readStatus()).toContain("A password's time ran out");
});

test('an odd password asks to be checked, gently', async () => {
  const popup = await openPopup(holding);
  expect(readText()).not.toContain('Please check');
  await popup.change(sampleState({ passwords: [samplePassword({ certainty: 'check' })] }));
  expect(readText()).toContain('Please check: it is not certain that this is the app password.');
});

test('the person names an unknown account', async () => {
  const popup = await openPopup(sampleState({ passwords: [samplePassword({ account: null })] }));
  const field = findByRole('textbox', 'Which account is it for?') as HTMLInputElement;
  await settle(() => {
    field.value = ' admin@fabrikam.com ';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('Save account');
  expect(popup.requests).toEqual([{ type: 'account:name', id: 'password-1', account: 'admin@fabrikam.com' }]);
});

test('an empty account is not sent', async () => {
  const popup = await openPopup(sampleState({ passwords: [samplePassword({ account: null })] }));
  await press('Save account');
  expect(popup.requests).toEqual([]);
});

test('an account of hostile letters stays text, on one line, in its own direction', async () => {
  const account = '<img src=x onerror=alert(1)>\u202Etfosorcim\n@evil';
  await openPopup(sampleState({ passwords: [samplePassword({ account })] }));
  expect(document.querySelector('.password img')).toBeNull();
  expect(readText()).toContain('Password for <img src=x onerror=alert(1)> tfosorcim @evil');
});
