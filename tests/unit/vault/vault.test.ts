import { expect, test } from 'vitest';
import {
  hasRoom,
  holdPassword,
  MOST_HELD,
  MOST_IN_TAB,
  nextExpiry,
  type VaultEntry,
  withClock,
  withDelivery,
  withoutExpired,
} from '../../../utils/vault/vault';

const MINUTE = 60_000;
const TIME = { id: 'first-id', now: 1_000, lifetimeMs: 10 * MINUTE };
const FROM = { readingId: 'reading-1', tabId: 1, documentId: 'document-1' };
const CAPTURE = {
  from: FROM,
  account: 'svc@contoso.com',
  name: 'CloudFinder',
  certainty: 'sure',
  isOrdered: false,
} as const;

function hold(list: VaultEntry[], from: Partial<typeof FROM>, changes: object = {}, id = 'other') {
  return holdPassword(list, { ...CAPTURE, from: { ...FROM, ...from }, ...changes }, { ...TIME, id });
}

function held(...readings: string[]): VaultEntry[] {
  return readings.reduce<VaultEntry[]>(
    (list, readingId) => hold(list, { readingId }, {}, `id-${readingId}`)?.held ?? list,
    [],
  );
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
    { ...CAPTURE, from: { ...FROM, readingId: 'a' }, account: null },
    { ...TIME, id: 'other', now: 5_000 },
  );
  expect(later?.id).toBe('id-a');
  expect(later?.held).toHaveLength(1);
  expect(later?.held[0]).toMatchObject({ account: 'svc@contoso.com', capturedAt: 5_000 });
});

test('an order says nothing of the name: what was read with it stays, and what was only ordered is a guess', () => {
  const dated = hold([], { readingId: 'a' }, { name: 'CloudFinder 2026-11' })?.held ?? [];
  const ordered = { ...CAPTURE, from: { ...FROM, readingId: 'a' }, isOrdered: true };
  const time = { ...TIME, id: 'other' };
  expect(holdPassword(dated, ordered, time)?.held[0]).toMatchObject({ name: 'CloudFinder 2026-11' });
  expect(holdPassword(dated, ordered, time)?.held[0]).not.toHaveProperty('isNameGuessed');
  const guessed = holdPassword([], ordered, time)?.held ?? [];
  expect(guessed[0]).toMatchObject({ name: CAPTURE.name, isNameGuessed: true });
  expect(holdPassword(guessed, ordered, time)?.held[0]).toMatchObject({ isNameGuessed: true });
  const read = { ...ordered, isOrdered: false, name: 'CloudFinder 2026-11' };
  expect(holdPassword(guessed, read, time)?.held[0]).not.toHaveProperty('isNameGuessed');
});

test('a page that shows a password once more, unasked, gives it no more time and takes it out of no form', () => {
  const filled = withDelivery(held('a'), 'id-a', { kind: 'filled', tenant: null, view: 'v' });
  const again = { ...CAPTURE, from: { ...FROM, readingId: 'a' }, certainty: 'check' } as const;
  const later = { ...TIME, id: 'other', now: 5_000 };
  const unasked = holdPassword(filled, { ...again, isKnown: true }, later);
  expect(unasked?.held).toEqual([{ ...filled[0], certainty: 'check' }]);
  expect(holdPassword(filled, again, later)?.held[0]).toMatchObject({ capturedAt: 5_000, delivery: { kind: 'none' } });
});

test.each([
  ['tab', { tabId: 2 }],
  ['document', { documentId: 'document-2' }],
])('a reading of another %s is another password, whatever it calls itself', (_, elsewhere) => {
  const list = held('a');
  const result = hold(list, { readingId: 'a', ...elsewhere }, { account: 'evil@fabrikam.com', name: 'Forged' });
  expect(result?.held).toHaveLength(2);
  expect(result?.held[0]).toEqual(list[0]);
});

test('two showings are two passwords, up to a limit for each tab', () => {
  expect(held('a', 'b')).toHaveLength(2);
  const full = held(...Array.from({ length: MOST_IN_TAB }, (_, index) => `reading-${index}`));
  expect(hold(full, { readingId: 'one-more' })).toBeNull();
  expect(hold(full, { readingId: 'reading-3' })?.held).toHaveLength(MOST_IN_TAB);
  expect(hold(full, { readingId: 'one-more', tabId: 2 })?.held).toHaveLength(MOST_IN_TAB + 1);
  expect(hold(full, { readingId: 'one-more' }, { isOrdered: true })?.held).toHaveLength(MOST_IN_TAB + 1);
});

test('and up to a limit for all', () => {
  const list = Array.from({ length: MOST_HELD }).reduce<VaultEntry[]>(
    (before, _, index) => hold(before, { readingId: `r-${index}`, tabId: index })?.held ?? before,
    [],
  );
  expect(list).toHaveLength(MOST_HELD);
  expect(hasRoom(list, 99)).toBe(false);
  expect(hold(list, { readingId: 'one-more', tabId: 99 }, { isOrdered: true })).toBeNull();
});

test('its time runs on through the hand-over', () => {
  const filled = { tenant: null, view: 'view-1' };
  const submitted = withDelivery(held('a'), 'id-a', { kind: 'submitted', ...filled, isUnsure: false });
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
