import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSettling } from '../../../utils/guide/settling';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start(isBlank: () => boolean = () => false) {
  const stop = new AbortController();
  const onSettled = vi.fn<() => void>();
  return { stop, onSettled, settling: startSettling(onSettled, isBlank, stop.signal) };
}

test('a page that rests has settled, once', () => {
  const { settling, onSettled } = start();
  settling.saw('list');
  expect(settling.isSettled()).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(settling.isSettled()).toBe(true);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

test('a page with nothing on it has not settled, unless it stays so', () => {
  let isBlank = true;
  const { settling } = start(() => isBlank);
  settling.saw('nothing');
  vi.advanceTimersByTime(5_000);
  expect(settling.isSettled()).toBe(false);
  isBlank = false;
  vi.advanceTimersByTime(1_300);
  expect(settling.isSettled()).toBe(true);

  const empty = start(() => true);
  empty.settling.saw('nothing');
  vi.advanceTimersByTime(10_000);
  expect(empty.settling.isSettled()).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(empty.settling.isSettled()).toBe(true);
});

test('what comes to a page that had settled is told as new once', () => {
  const { settling } = start();
  expect(settling.saw('list')).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(settling.saw('list')).toBe(false);
  expect(settling.saw('dialog')).toBe(true);
  expect(settling.isSettled()).toBe(false);
  expect(settling.saw('list')).toBe(false);
});

test('each change of the page puts it off', () => {
  const { settling } = start();
  for (let look = 0; look < 4; look++) {
    settling.saw('list');
    vi.advanceTimersByTime(1_000);
  }
  expect(settling.isSettled()).toBe(false);
});

test('a page that never rests has settled in the end', () => {
  const { settling, onSettled } = start();
  for (let look = 0; look < 100; look++) {
    settling.saw('list');
    vi.advanceTimersByTime(100);
  }
  expect(settling.isSettled()).toBe(true);
  expect(onSettled).toHaveBeenCalledTimes(1);
});

test('something else to see, or "Check again", begins the waiting anew', () => {
  const { settling, onSettled } = start();
  settling.saw('list');
  vi.advanceTimersByTime(10_000);
  settling.saw('dialog');
  expect(settling.isSettled()).toBe(false);
  vi.advanceTimersByTime(10_000);
  settling.restart();
  expect(settling.isSettled()).toBe(false);
  vi.advanceTimersByTime(10_000);
  expect(onSettled).toHaveBeenCalledTimes(3);
});

test('a guide that ended is told nothing', () => {
  const { settling, stop, onSettled } = start();
  settling.saw('list');
  stop.abort();
  settling.saw('list');
  vi.advanceTimersByTime(10_000);
  expect(onSettled).not.toHaveBeenCalled();
});
