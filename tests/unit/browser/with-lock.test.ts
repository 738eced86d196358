import { access, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { withLock } from '../../browser/with-lock.ts';

/** Larger than any process id that Linux, macOS or Windows gives out. */
const NOBODY = 2 ** 31 - 1;
let path: string;

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'courier-lock-')), 'lock');
});

it('lets one work at a time', async () => {
  let atWork = 0;
  const most = await Promise.all(
    [1, 2, 3].map(() =>
      withLock(path, async () => {
        atWork += 1;
        const seen = atWork;
        await new Promise((resolve) => setImmediate(resolve));
        atWork -= 1;
        return seen;
      }),
    ),
  );
  expect(most).toEqual([1, 1, 1]);
});

it('takes over from a process that is gone', async () => {
  await writeFile(path, String(NOBODY));
  expect(await withLock(path, async () => 'done')).toBe('done');
});

it('leaves no lock behind when the work fails', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(access(path)).rejects.toThrow('ENOENT');
});
