import { expect, test } from 'vitest';
import type { HeldPassword } from '../../../utils/journey/held-password';
import {
  holdPassword,
  MOST_HELD,
  nextExpiry,
  withClock,
  withDelivery,
  withoutExpired,
} from '../../../utils/vault/vault';

const MINUTE = 60_000;
const TIME = { id: 'first-id', now: 1_000, lifetimeMs: 10 * MINUTE };
const CAPTURE = { readingId: 'reading-1', account: 'svc@contoso.com', name: 'CloudFinder', certainty: 'sure' } as const;

function held(...readings: string[]): HeldPassword[] {
  return readings.reduce<HeldPassword[]>((list, readingId) => {
    const result = holdPassword(list, { ...CAPTURE, readingId }, { ...TIME, id: `id-${readingId}` });
    return result?.held ?? list;
  }, []);
}

test('a capture is held for its lifetime', () => {
  const list = held('a');
  expect(nextExpiry(list)).toBe(TIME.now + TIME.lifetimeMs);
  expect(withoutExpired(list, TIME.now + TIME.lifetimeMs - 1)).toEqual(list);
  expect(withoutExpired(list, TIME.now + TIME.lifetimeMs)).toEqual([]);
});

test('a later reading of the same showing takes its place and keeps its id and account', () => {
  const later = holdPassword(
    held('a'),
    { ...CAPTURE, readingId: 'a', account: null },
    { ...TIME, id: 'other', now: 5_000 },
  );
  expect(later?.id).toBe('id-a');
  expect(later?.held).toHaveLength(1);
  expect(later?.held[0]).toMatchObject({ account: 'svc@contoso.com', capturedAt: 5_000 });
});

test('two showings are two passwords, up to a limit', () => {
  expect(held('a', 'b')).toHaveLength(2);
  const full = held(...Array.from({ length: MOST_HELD }, (_, index) => `reading-${index}`));
  expect(holdPassword(full, { ...CAPTURE, readingId: 'one-more' }, TIME)).toBeNull();
  expect(holdPassword(full, { ...CAPTURE, readingId: 'reading-3' }, TIME)?.held).toHaveLength(MOST_HELD);
});

test('its time runs on through the hand-over', () => {
  const filled = { tenant: null, view: 'view-1' };
  const submitted = withDelivery(held('a'), 'id-a', { kind: 'submitted', ...filled });
  expect(nextExpiry(submitted)).toBe(TIME.now + TIME.lifetimeMs);
  const refused = withDelivery(submitted, 'id-a', { kind: 'refused', text: 'No' });
  expect(nextExpiry(refused)).toBe(TIME.now + TIME.lifetimeMs);
});

test('nothing held, nothing to wait for', () => {
  expect(nextExpiry([])).toBeNull();
});

test('a clock that is set back gives no password more than its own time again', () => {
  const list = held('a');
  expect(withClock(list, TIME.now)).toBe(list);
  const [entry] = withClock(list, TIME.now - 60 * MINUTE);
  expect(entry).toMatchObject({ capturedAt: TIME.now - 60 * MINUTE, expiresAt: TIME.now - 50 * MINUTE });
});
