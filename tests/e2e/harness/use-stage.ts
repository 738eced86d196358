import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { openStage, type Stage } from './stage.ts';

interface StageForTests {
  /** The stage of the test that runs now. */
  now(): Stage;
}

/**
 * Gives every test of a file a fresh browser over one practice server in its seed state.
 *
 * @param prepare changes the practice sites before the pages open.
 */
export function useStage(
  { isPrivate }: { isPrivate: boolean },
  prepare?: (server: PracticeServer) => void,
): StageForTests {
  let server: PracticeServer;
  let stage: Stage;
  beforeAll(async () => {
    server = await startPracticeServer();
  });
  beforeEach(async () => {
    server.reset();
    prepare?.(server);
    stage = await openStage({ server, isPrivate });
  });
  afterEach(() => stage.courier.discard());
  afterAll(() => server.close());
  return { now: () => stage };
}
