import { afterAll, beforeAll } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { openPages, type Stage } from '../harness/stage.ts';
import type { BrowserChoice } from '../harness/use-mishaps.ts';
import { startPracticeCourier, workerBrowser } from '../harness/worker-browser.ts';

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
  { isPrivate = false, hasOwnBrowser = false }: { isPrivate?: boolean } & BrowserChoice = {},
): { now(): Attack } {
  let attack: Attack;
  beforeAll(async () => {
    const { courier, server } = await (hasOwnBrowser ? startPracticeCourier() : workerBrowser());
    server.reset();
    attack = { ...(await openPages(courier, { server, isPrivate })), server };
    await prepare?.(attack);
  });
  afterAll(async () => {
    if (!hasOwnBrowser) return leaveNothing(attack.courier);
    await attack.courier.discard();
    await attack.server.close();
  });
  return { now: () => attack };
}
