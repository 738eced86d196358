import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CaptureRequest, createHolding } from '../../../utils/guide/holding';
import type { Answer, Refusal } from '../../../utils/messages/contract';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const capture = (readingId: string, value = 'abcdefghijklmnop'): CaptureRequest => ({
  type: 'password:captured',
  readingId,
  value,
  certainty: 'sure',
  account: null,
  name: 'CloudFinder',
});
const HELD: Answer<{ held: number }> = { ok: true, value: { held: 1 } };
const refused = (refusal: Refusal): Answer<{ held: number }> => ({ ok: false, refusal });

function start(answer: Answer<{ held: number }> | null) {
  let now = answer;
  const stop = new AbortController();
  const send = vi.fn<(capture: CaptureRequest) => Promise<typeof answer>>(() => Promise.resolve(now));
  const onChange = vi.fn<() => void>();
  const holding = createHolding(send, onChange, stop.signal);
  return { stop, send, onChange, holding, answer: (next: typeof answer) => (now = next) };
}

test('what is taken is held, and sent once', async () => {
  const { holding, send } = start(HELD);
  holding.give(capture('a'));
  holding.give(capture('a'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(send).toHaveBeenCalledTimes(1);
  expect(holding.isHeld('a')).toBe(true);
  expect(holding.refusal()).toBeNull();
});

describe('what is refused', () => {
  test('is said, and tried again after a growing pause', async () => {
    const { holding, send, onChange } = start(refused('failed'));
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(holding.refusal()).toBe('failed');
    expect(onChange).toHaveBeenCalledTimes(1);
    const calls: number[] = [];
    for (const pause of [250, 500, 1_000, 2_000, 4_000, 8_000, 8_000]) {
      await vi.advanceTimersByTimeAsync(pause - 1);
      const before = send.mock.calls.length;
      await vi.advanceTimersByTimeAsync(1);
      calls.push(send.mock.calls.length - before);
    }
    expect(calls).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(send).toHaveBeenCalledTimes(8);
  });

  test('is not tried in a loop, however often the page is looked at or another one shows', async () => {
    const { holding, send } = start(refused('too-many'));
    for (let look = 0; look < 100; look++) {
      holding.give(capture('a'));
      await vi.advanceTimersByTimeAsync(0);
    }
    holding.give(capture('b', 'ponmlkjihgfedcba'));
    await vi.advanceTimersByTimeAsync(100);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is held within two seconds after a second and a half of failures', async () => {
    const { holding, answer } = start(refused('failed'));
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(1_500);
    answer(HELD);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(holding.isHeld('a')).toBe(true);
    expect(holding.refusal()).toBeNull();
  });

  test.each<[Refusal, string]>([
    ['full', 'full'],
    ['too-many', 'failed'],
    ['gone', 'failed'],
    ['not-allowed', 'failed'],
  ])('for the reason %s is told as %s', async (refusal, told) => {
    const { holding } = start(refused(refusal));
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(holding.refusal()).toBe(told);
  });

  test('goes again at once when there is room', async () => {
    const { holding, answer } = start(refused('full'));
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(4_000);
    answer(HELD);
    holding.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(holding.isHeld('a')).toBe(true);
  });

  test('gives way to a newer value of the same reading', async () => {
    const { holding, send, answer } = start(refused('failed'));
    holding.give(capture('a', 'abcdefgh'));
    await vi.advanceTimersByTimeAsync(0);
    holding.give(capture('a', 'abcdefghijklmnop'));
    answer(HELD);
    await vi.advanceTimersByTimeAsync(250);
    expect(send.mock.lastCall?.[0].value).toBe('abcdefghijklmnop');
    expect(holding.isHeld('a')).toBe(true);
  });

  test('is tried again for as long as the page shows it, and held once there is room', async () => {
    const { holding, answer } = start(refused('full'));
    holding.give(capture('a'));
    for (let passed = 0; passed < 300_000; passed += 10_000) {
      await vi.advanceTimersByTimeAsync(10_000);
      holding.touch('a');
    }
    expect(holding.refusal()).toBe('full');
    answer(HELD);
    holding.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(holding.isHeld('a')).toBe(true);
  });

  test('is tried on after a sleep, where a look says that the page still shows it, and given up where it does not', async () => {
    const { holding, onChange, answer } = start(refused('full'));
    holding.give(capture('a'));
    holding.give(capture('b', 'ponmlkjihgfedcba'));
    await vi.advanceTimersByTimeAsync(0);
    onChange.mockImplementation(() => holding.touch('a'));
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await vi.advanceTimersByTimeAsync(250);
    expect(holding.refusal()).toBe('full');
    answer(HELD);
    holding.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect([holding.isHeld('a'), holding.isHeld('b'), holding.refusal()]).toEqual([true, false, null]);
  });

  test('what the background forgot is not held any more', async () => {
    const { holding } = start(HELD);
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(0);
    holding.forget();
    expect([holding.isHeld('a'), holding.heldAt()]).toEqual([false, null]);
  });

  test('is dropped with the guide, and kept for two minutes at most', async () => {
    const { holding, send, stop } = start(refused('failed'));
    holding.give(capture('a'));
    await vi.advanceTimersByTimeAsync(140_000);
    const tries = send.mock.calls.length;
    await vi.advanceTimersByTimeAsync(140_000);
    expect(send.mock.calls.length).toBe(tries);
    expect(holding.refusal()).toBeNull();
    holding.give(capture('b'));
    stop.abort();
    await vi.advanceTimersByTimeAsync(140_000);
    expect(send.mock.calls.length).toBe(tries + 1);
  });
});
