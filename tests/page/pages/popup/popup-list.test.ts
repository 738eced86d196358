import { beforeEach, expect, test, vi } from 'vitest';
import { IDLE_GUIDE } from '../../../../utils/journey/guide-settings';
import '../../../../components/theme.css';
import '../../../../components/switch.css';
import '../../../../utils/pages/popup/popup.css';
import '../../../../utils/pages/popup/password.css';
import '../../../../utils/pages/popup/guide.css';
import { computeAccessibleName } from 'dom-accessibility-api';
import { userEvent } from 'vitest/browser';
import type { PopupState } from '../../../../utils/messages/popup-state';
import { findAllByRole, findByRole, readButtonNames, readStatus } from './find-by-role';
import { openPopup } from './open-popup';
import { press } from './press';
import { NOW, sampleDestination, sampleForm, samplePassword, sampleState } from './sample-state';
import { settle } from './settle';

const SECRET = 'qwfpzxcvbnmlkjhg';
const contoso = samplePassword();
const fabrikam = samplePassword({
  id: 'password-2',
  account: 'admin@fabrikam.onmicrosoft.com',
  capturedAt: NOW,
  expiresAt: NOW + 90_000,
  delivery: { kind: 'refused', text: 'Wrong password' },
});
const CONTOSO = 'backup@contoso.onmicrosoft.com held';
const FABRIKAM = 'admin@fabrikam.onmicrosoft.com refused';

function overForm(tenant: string): PopupState {
  return sampleState({
    passwords: [contoso, fabrikam],
    destinations: [sampleDestination({ isActive: true, sight: sampleForm(tenant) })],
    page: { kind: 'x360cloud', host: 'app.cloudfinder.com' },
    guide: { ...IDLE_GUIDE, status: 'running', isAccountReady: true },
  });
}

function lines(): HTMLElement[] {
  return findAllByRole('button').filter((button) => button.ariaExpanded !== null);
}

function opened(): string[] {
  return lines()
    .filter((line) => line.ariaExpanded === 'true')
    .map((line) => computeAccessibleName(line));
}

function mainActs(): (string | null)[] {
  return [...document.querySelectorAll('button.primary')].map((button) => button.textContent);
}

beforeEach(() => {
  document.documentElement.style.inlineSize = '384px';
});

test('of several, the one for the form in front is open, with the only main act; each other opens on press', async () => {
  await openPopup(overForm('contoso.onmicrosoft.com'));
  expect(lines().map((line) => computeAccessibleName(line))).toEqual([CONTOSO, FABRIKAM]);
  expect(opened()).toEqual([CONTOSO]);
  expect(mainActs()).toEqual(['Send to x360Cloud']);
  expect(findAllByRole('timer').map((time) => time.textContent)).toEqual(['9:41', '1:30']);
  await press(FABRIKAM);
  expect(opened()).toEqual([FABRIKAM]);
  expect(mainActs()).toEqual([]);
  expect(readButtonNames().filter((name) => name.startsWith('Send'))).toEqual(['Send again']);
  await press(FABRIKAM);
  expect(opened()).toEqual([]);
});

test('the open one’s acts are its own', async () => {
  const popup = await openPopup(overForm('contoso.onmicrosoft.com'));
  await press(FABRIKAM);
  await press('Forget password');
  expect(popup.requests).toEqual([{ type: 'password:forget', id: 'password-2' }]);
  await popup.change({ ...overForm('contoso.onmicrosoft.com'), passwords: [contoso] });
  expect(lines()).toEqual([]);
  expect(findByRole('heading', 'Password for backup@contoso.onmicrosoft.com')).toBeVisible();
});

test('a password in clear leaves as its line is closed', async () => {
  const popup = await openPopup(overForm('contoso.onmicrosoft.com'));
  popup.answer({ 'password:reveal': { ok: true, value: { value: SECRET } } });
  await press('Show password');
  expect(document.body.textContent).toContain(SECRET);
  await press(FABRIKAM);
  await press(CONTOSO);
  expect(document.body.innerHTML).not.toContain(SECRET);
});

test('a warning goes with the line that it was told in', async () => {
  const popup = await openPopup(overForm('fabrikam.onmicrosoft.com'));
  await press(CONTOSO);
  const outcome = { kind: 'other-tenant', account: 'a@contoso.com', tenant: 'fabrikam.onmicrosoft.com' } as const;
  popup.answer({ 'password:send': { ok: true, value: outcome } });
  await press('Send to x360Cloud');
  expect(readStatus()).toContain('but the form is for');
  await press(FABRIKAM);
  await press(CONTOSO);
  expect(readButtonNames()).not.toContain('Send anyway');
});

test('the time of a closed line is said aloud as well', async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date', 'setInterval', 'clearInterval'] });
  await openPopup(overForm('contoso.onmicrosoft.com'));
  const spoken = [...document.querySelectorAll('[aria-live="polite"]')].map((region) => region.textContent);
  expect(spoken).toEqual(['', expect.stringContaining('admin@fabrikam.onmicrosoft.com is forgotten in two minutes')]);
});

test('with twenty held the popup scrolls inside its list, and the keyboard reaches each line', async () => {
  const passwords = Array.from({ length: 20 }, (_, index) =>
    samplePassword({ id: `password-${index}`, account: `backup@tenant-${index}.onmicrosoft.com`, capturedAt: index }),
  );
  await openPopup({ ...overForm('woodgrove.com'), passwords }, { onReport: () => undefined });
  const popup = document.querySelector('.popup') as HTMLElement;
  const list = findByRole('list', 'Passwords held');
  expect(popup.getBoundingClientRect().height).toBeLessThanOrEqual(600);
  expect(popup.scrollHeight).toBeLessThanOrEqual(600);
  expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
  const heights = lines().map((line) => line.getBoundingClientRect().height);
  expect(Math.max(...heights)).toBeLessThan(40);
  await settle(() => lines()[18]?.focus());
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(opened).toEqual(['backup@tenant-19.onmicrosoft.com held']);
  const [seen, open] = [list, lines()[19]?.closest('li')].map((element) => element?.getBoundingClientRect());
  // A browser scrolls by whole pixels.
  expect(open?.bottom).toBeLessThan((seen?.bottom ?? 0) + 1);
  expect(open?.top).toBeGreaterThan((seen?.top ?? 0) - 1);
  expect(popup.getBoundingClientRect().height).toBeLessThanOrEqual(600);
});
