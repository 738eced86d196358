import { expect, test } from 'vitest';
import { createNewestOnly } from '../../../../utils/pages/popup/newest-only';

/** Reads that are answered by hand. */
function playReads() {
  const reads: PromiseWithResolvers<string>[] = [];
  const applied: string[] = [];
  const newest = createNewestOnly(
    () => {
      const read = Promise.withResolvers<string>();
      reads.push(read);
      return read.promise;
    },
    (value) => applied.push(value),
  );
  return { reads, applied, newest };
}

test('an older answer that comes late is dropped', async () => {
  const { reads, applied, newest } = playReads();
  const first = newest.now();
  const second = newest.now();
  reads[1]?.resolve('new');
  await second;
  reads[0]?.resolve('old');
  await first;
  expect(applied).toEqual(['new']);
});

test('a burst of news costs one read now and one after it', async () => {
  const { reads, applied, newest } = playReads();
  for (let count = 0; count < 10; count++) newest.soon();
  expect(reads).toHaveLength(1);
  reads[0]?.resolve('first');
  await expect.poll(() => reads.length).toBe(2);
  reads[1]?.resolve('last');
  await expect.poll(() => applied).toEqual(['first', 'last']);
  newest.soon();
  expect(reads).toHaveLength(3);
});
