import { expect, test, vi } from 'vitest';
import { keepRead } from '../../../utils/browser/keep-read';

test('reads once until it is forgotten', async () => {
  const read = vi.fn<() => Promise<number>>().mockResolvedValueOnce(1).mockResolvedValueOnce(2);
  const kept = keepRead(read);
  expect([await kept.read(), await kept.read()]).toEqual([1, 1]);
  kept.forget();
  expect([await kept.read(), await kept.read()]).toEqual([2, 2]);
});

test('does not keep what was forgotten while it was still being read', async () => {
  const slow = Promise.withResolvers<string>();
  const read = vi.fn<() => Promise<string>>().mockReturnValueOnce(slow.promise).mockResolvedValueOnce('new');
  const kept = keepRead(read);
  const early = kept.read();
  kept.forget();
  slow.resolve('old');
  expect(await early).toBe('old');
  expect(await kept.read()).toBe('new');
});

test('does not keep a failure', async () => {
  const read = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('not now'))
    .mockResolvedValueOnce('value');
  const kept = keepRead(read);
  await expect(kept.read()).rejects.toThrow('not now');
  expect(await kept.read()).toBe('value');
});
