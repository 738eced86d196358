import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { findAllByRole, findByRole } from '../popup/find-by-role';
import { press } from '../popup/press';
import { settle } from '../popup/settle';
import { openWelcome } from './open-welcome';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** What is drawn in the pictures: each is in a shadow tree of its own. */
function readPictures(): string[] {
  const hosts = [...document.querySelectorAll<HTMLElement>('.still')];
  return hosts.map(({ shadowRoot }) => shadowRoot?.textContent ?? '');
}

/** The act that is shown, from 1; 0 where none is. */
function readAct(): number {
  return [...document.querySelectorAll('.act')].findIndex((act) => act.getAttribute('aria-current') === 'step') + 1;
}

const wait = (ms: number): Promise<void> => settle(() => vi.advanceTimersByTime(ms));
const isPlaying = (): boolean => findAllByRole('button', 'Pause').length === 1;

/** Waits for the picture to begin, without moving the clock as `vi.waitUntil` would. */
async function waitUntilPlaying(): Promise<void> {
  while (!isPlaying()) await new Promise(requestAnimationFrame);
  await settle(() => undefined);
}

/** Opens the page and brings the moving picture into sight, where it begins. */
async function beginToPlay(): Promise<void> {
  await openWelcome();
  findByRole('region', 'The whole way in four acts').scrollIntoView();
  await waitUntilPlaying();
}

test('the picture begins once it is seen, not before', async () => {
  const { style } = document.documentElement;
  style.paddingBlockStart = '3000px';
  onTestFinished(() => void style.removeProperty('padding-block-start'));
  await openWelcome();
  // What is in sight is told with a frame.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await wait(30_000);
  expect([isPlaying(), readAct()]).toEqual([false, 1]);
  findByRole('region', 'The whole way in four acts').scrollIntoView();
  await waitUntilPlaying();
});

test('it shows the four acts in twenty seconds, in the product’s own popup and bubble, and ends', async () => {
  await beginToPlay();
  const seen: [number, string][] = [];
  for (const ms of [3_000, 4_000, 3_000, 3_000, 4_000]) {
    await wait(ms);
    seen.push([readAct(), readPictures().join()]);
  }
  expect(seen).toEqual([
    [2, expect.stringMatching(/Do the steps for me[^]*Start guide/)],
    [2, expect.stringContaining('Add a sign-in method')],
    [2, expect.stringContaining('The password is held')],
    [3, expect.stringMatching(/They belong together[^]*Send to x360Cloud/)],
    [4, expect.stringContaining('Look, then Submit')],
  ]);
  await wait(2_999);
  expect(isPlaying()).toBe(true);
  await wait(1);
  expect([isPlaying(), readAct()]).toEqual([false, 4]);
  await press('Play');
  expect([isPlaying(), readAct()]).toEqual([true, 1]);
});

test('it can be paused at any time, and goes on from there', async () => {
  await beginToPlay();
  await wait(3_000);
  await press('Pause');
  await wait(60_000);
  expect(readAct()).toBe(2);
  const { animationPlayState } = getComputedStyle(
    document.querySelector('.still')?.shadowRoot?.querySelector('.primary') ?? document.body,
  );
  expect(animationPlayState).toBe('paused');
  await press('Play');
  expect(readAct()).toBe(2);
  await wait(4_000);
  expect(readPictures().join()).toContain('Add a sign-in method');
});

test('whoever chooses an act sees it, as long as they like', async () => {
  await openWelcome();
  await settle(() => document.querySelectorAll<HTMLElement>('.act')[2]?.click());
  await wait(60_000);
  expect([isPlaying(), readAct()]).toEqual([false, 3]);
});

test('without motion all pictures stand side by side', async () => {
  await openWelcome({ isStill: true });
  await wait(30_000);
  expect([isPlaying(), findAllByRole('button', 'Play')]).toEqual([false, []]);
  expect(findByRole('region', 'The whole way in four acts').querySelectorAll('.window')).toHaveLength(6);
  expect(readPictures()).toHaveLength(5);
});

test('the pictures can neither be pressed nor reached, and say nothing', async () => {
  await openWelcome({ isStill: true });
  for (const still of document.querySelectorAll<HTMLElement>('.still')) {
    expect(still.inert).toBe(true);
    expect(still.closest('[aria-hidden="true"]')).not.toBeNull();
  }
});
