import { afterAll, beforeAll } from 'vitest';
import { openStage, type Stage } from '../harness/stage.ts';
import { type HostileServer, startHostileServer } from './hostile-server.ts';

/** The one browser of a file of attacks. */
export interface Attack extends Stage {
  server: HostileServer;
}

/**
 * Gives all tests of a file one browser over a hostile server.
 *
 * @param prepare what every test of the file begins with, such as a held password.
 */
export function useAttack(
  prepare?: (attack: Attack) => Promise<unknown>,
  { isPrivate = false }: { isPrivate?: boolean } = {},
): { now(): Attack } {
  let attack: Attack;
  beforeAll(async () => {
    const server = await startHostileServer();
    attack = { ...(await openStage({ server, isPrivate })), server };
    await prepare?.(attack);
  });
  afterAll(async () => {
    await attack.courier.discard();
    await attack.server.close();
  });
  return { now: () => attack };
}
