import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ASK_EVERY_MS } from '../../../../utils/pages/use-set-up';
import { findAllByRole, findByRole, readText } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';
import { openWelcome } from './open-welcome';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** The items of the set-up: name and state, and how it is done. */
function readItems(): string[] {
  return findAllByRole('heading')
    .filter(({ tagName }) => tagName === 'H3')
    .map(({ parentElement }) => parentElement?.innerText ?? '');
}

test('what is to be set up says how, in this browser’s words, and ticks itself', async () => {
  const played = await openWelcome({ browserName: 'edge' });
  expect(readItems()).toEqual([
    expect.stringMatching(/^Pin it to the toolbar\s*Not yet[^]*then the eye beside/),
    expect.stringMatching(/^Allow it in private windows\s*Not yet[^]*tick “Allow in InPrivate”/),
  ]);
  played.setUp = { isPinned: true, isPrivateAllowed: false };
  await settle(() => vi.advanceTimersByTime(ASK_EVERY_MS));
  expect(readItems()).toEqual([
    expect.stringMatching(/^Pin it to the toolbar\s*Done$/),
    expect.stringContaining('Not yet'),
  ]);
  played.setUp = { isPinned: true, isPrivateAllowed: true };
  await settle(() => vi.advanceTimersByTime(ASK_EVERY_MS));
  expect(readItems()[1]).toMatch(/^Allow it in private windows\s*Done$/);
  // Whoever sees nothing is told too.
  expect(findByRole('heading', 'Allow it in private windows Done').closest('[aria-live="polite"]')).not.toBeNull();
});

test('where the browser does not tell, nothing is claimed', async () => {
  await openWelcome({ browserName: 'firefox', setUp: { isPinned: null, isPrivateAllowed: true } });
  expect(readItems()[0]).toMatch(
    /^Pin it to the toolbar\n+Press the puzzle piece[^]*Pin to Toolbar\.[^]*a password is held\.$/,
  );
});

test('a page that nobody sees asks nothing', async () => {
  const played = await openWelcome();
  const isHidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await settle(() => vi.advanceTimersByTime(5 * ASK_EVERY_MS));
  isHidden.mockRestore();
  expect(played.asked).toBe(1);
});

test('the browser’s page about the extension is one press away, where the browser allows it', async () => {
  const played = await openWelcome();
  await press('Open that page');
  expect(played.opened).toBe(1);
  await openWelcome({ canOpenExtensionPage: false });
  expect(findAllByRole('button', 'Open that page')).toEqual([]);
});

test('it says whether it is needed, what it never does, and four lines on privacy', async () => {
  await openWelcome();
  expect(readText()).toContain('Authorize Microsoft 365');
  expect(readText()).toContain('It never runs on sign-in pages');
  expect(readText()).toContain('no network request at all');
  expect(findByRole('region', 'Privacy in four lines').querySelectorAll('li')).toHaveLength(4);
});

test('the keyboard reaches everything in the order of sight, and nothing in the pictures', async () => {
  await openWelcome();
  const names: string[] = [];
  for (let step = 0; step < 8; step++) {
    await userEvent.tab();
    if (document.activeElement) names.push(computeAccessibleName(document.activeElement));
  }
  expect(names).toEqual([
    'Open that page',
    expect.stringContaining('in the toolbar'),
    expect.stringContaining('Press Start guide'),
    expect.stringContaining('press Send to x360Cloud'),
    expect.stringContaining('press Submit'),
    expect.stringMatching(/^P(?:lay|ause)$/),
    'Options',
    'Help',
  ]);
});

test.for([true, false])('a narrow window is not wider than it is (stills: %s)', async (isStill) => {
  await page.viewport(320, 640);
  await openWelcome({ isStill });
  const { scrollWidth, clientWidth } = document.documentElement;
  await page.viewport(1280, 800);
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
