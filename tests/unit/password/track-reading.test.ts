import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Certainty } from '../../../utils/journey/held-password';
import type { PasswordSight } from '../../../utils/password/read-password';
import { nextTracking, type Tracked } from '../../../utils/password/track-reading';

const element = {} as Element;
const one = (value: string, certainty: Certainty): PasswordSight => ({
  kind: 'one',
  reading: { value, certainty, element },
});
const none: PasswordSight = { kind: 'none' };

/** Plays a series of sights; `still` marks looks after the value stood still. */
function play(sights: { sight: PasswordSight; still?: boolean }[]): { sent: Tracked[]; last: Tracked | null } {
  let count = 0;
  const sent: Tracked[] = [];
  let last: Tracked | null = null;
  for (const { sight, still } of sights) {
    const next = nextTracking(last, sight, { newId: () => `reading-${++count}`, isStill: still ?? false });
    if (next.toSend) sent.push(next.toSend);
    last = next.tracked;
  }
  return { sent, last };
}

test('a sure value goes out at once, and only once', () => {
  const sight = one('abcdefghijklmnop', 'sure');
  expect(play([{ sight }, { sight }, { sight }]).sent.map(({ value }) => value)).toEqual(['abcdefghijklmnop']);
});

test('a doubtful value waits until it stands still', () => {
  const sight = one('Abc123!defgh', 'check');
  expect(play([{ sight }, { sight }]).sent).toEqual([]);
  expect(play([{ sight }, { sight, still: true }]).sent).toHaveLength(1);
});

test('a doubtful value that vanishes goes out as it vanishes', () => {
  const { sent, last } = play([{ sight: one('Abc123!defgh', 'check') }, { sight: none }]);
  expect(sent.map(({ value }) => value)).toEqual(['Abc123!defgh']);
  expect(last).toBeNull();
});

test('nothing of the value is kept once the page no longer shows it', () => {
  expect(play([{ sight: one('abcdefghijklmnop', 'sure') }, { sight: none }]).last).toBeNull();
});

test('another password is another reading', () => {
  const { sent } = play([{ sight: one('abcdefghijklmnop', 'sure') }, { sight: one('qrstuvwxyzabcdef', 'sure') }]);
  expect(new Set(sent.map(({ readingId }) => readingId)).size).toBe(2);
});

test('a sure value whose letters the page takes away one by one stays as it was', () => {
  const all = 'abcdefghijklmnop';
  const sights = [16, 15, 14, 13, 12].map((letters) => ({ sight: one(all.slice(0, letters), 'sure') }));
  expect(play([...sights, { sight: none }]).sent.map(({ value }) => value)).toEqual([all]);
});

test('a sure value that the page adds something to is not given up for it', () => {
  const grown = one('abcdefghijklmnop(copied)', 'check');
  const { sent } = play([{ sight: one('abcdefghijklmnop', 'sure') }, { sight: grown }, { sight: grown, still: true }]);
  expect(sent.map(({ value }) => value)).toEqual(['abcdefghijklmnop', 'abcdefghijklmnop(copied)']);
  expect(new Set(sent.map(({ readingId }) => readingId)).size).toBe(2);
});

test('a doubtful value that another one replaces is not lost', () => {
  const { sent } = play([
    { sight: one('Abc123!defgh', 'check') },
    { sight: one('qrstuvwxyzabcdef', 'sure') },
    { sight: one('qrstuvwxyzabcdef', 'sure') },
  ]);
  expect(sent.map(({ value }) => value)).toEqual(['Abc123!defgh', 'qrstuvwxyzabcdef']);
});

test('a value typed letter by letter is one reading that ends exact', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9]{16,24}$/), (password) => {
      const lengths = Array.from({ length: password.length - 11 }, (_, index) => index + 12);
      const sights = lengths.map((length) => {
        const value = password.slice(0, length);
        return { sight: one(value, /^[a-z]{16}$/.test(value) ? 'sure' : 'check') };
      });
      const { sent } = play([...sights, { sight: one(password, 'check'), still: true }]);
      expect(new Set(sent.map(({ readingId }) => readingId)).size).toBe(1);
      expect(sent.at(-1)?.value).toBe(password);
    }),
  );
});
