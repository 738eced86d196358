import { afterAll, beforeAll } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { openPages, type Stage } from '../harness/stage.ts';
import { type BrowserChoice, giveBack, takeBrowser } from '../harness/worker-browser.ts';

/** What all tests of a file of attacks share. */
export interface Attack extends Stage {
  server: HostileServer;
}

/**
 * Gives all tests of a file both products in one browser, over a hostile server.
 *
 * @param prepare what every test of the file begins with, such as a held password.
 */
export function useAttack(
  prepare?: (attack: Attack) => Promise<unknown>,
  { isPrivate = false, ...choice }: { isPrivate?: boolean } & BrowserChoice = {},
): { now(): Attack } {
  let attack: Attack;
  beforeAll(async () => {
    const { courier, server } = await takeBrowser(choice);
    server.reset();
    attack = { ...(await openPages(courier, { server, isPrivate })), server };
    await prepare?.(attack);
  });
  afterAll(() => giveBack(attack, choice));
  return { now: () => attack };
}
