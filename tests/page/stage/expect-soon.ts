import { expect, vi } from 'vitest';

/** Reads again and again until the reading is as wanted. Unlike `expect.poll` it may stand in a concurrent test. */
export async function expectSoon(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  await vi.waitFor(async () => expect(await read()).toEqual(wanted), { timeout: 20_000, interval: 50 });
}
