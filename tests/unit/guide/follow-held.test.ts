import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followHeld } from '../../../utils/guide/follow-held';
import type { Brief } from '../../../utils/messages/brief';

const SVC = 'svc@contoso.com';
const of = { since: 100, readingId: 'a', isDelivered: false };

/** The background's word: when each password was captured that it holds. */
function brief(times: number[], status: 'running' | 'paused' = 'running'): Brief {
  const held = times.map((capturedAt) => ({ account: SVC, capturedAt, delivery: { kind: 'none' } }));
  return { guide: { status }, held } as unknown as Brief;
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

test('what was held and is not any more is forgotten, until it is held once more', () => {
  const held = followHeld();
  expect(held.hear(brief([200]), of)).toBe('other');
  expect(held.fateOf('a', SVC)).toBeNull();
  expect(held.hear(brief([]), of)).toBe('forgotten');
  expect(held.fateOf('a', SVC)).toBe('forgotten');
  expect(held.fateOf('b', SVC)).toBeNull();
  held.hear(brief([1_500]), of);
  expect(held.fateOf('a', SVC)).toBe('held-again');
  held.restart();
  expect(held.fateOf('a', SVC)).toBeNull();
});

test.each([
  ['an older one', brief([50]), brief([]), of],
  ['one that was handed over', brief([200]), brief([]), { ...of, isDelivered: true }],
  ['while the guide is paused', brief([200]), brief([], 'paused'), of],
  ['one of two', brief([200, 300]), brief([300]), of],
])('is not told of %s', (_, before, after, which) => {
  const held = followHeld();
  held.hear(before, which);
  expect(held.hear(after, which)).toBe('other');
  expect(held.fateOf('a', SVC)).toBeNull();
});

test('the same word is no news', () => {
  const held = followHeld();
  const word = brief([200]);
  held.hear(word, of);
  expect(held.hear(word, of)).toBeNull();
});
