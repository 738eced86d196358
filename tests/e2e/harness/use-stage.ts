import { beforeEach } from 'vitest';
import type { PracticeServer } from '../../practice/server.ts';
import type { Stage } from './stage.ts';
import { useMishaps } from './use-mishaps.ts';

interface StageForTests {
  /** The stage of the test that runs now. */
  now(): Stage;
}

/**
 * Opens both products before every test of a file, on practice sites in their seed state; one browser for the file.
 *
 * @param prepare changes the practice sites before the pages open.
 */
export function useStage(
  { isPrivate }: { isPrivate: boolean },
  prepare?: (server: PracticeServer) => void,
): StageForTests {
  const mishaps = useMishaps();
  let stage: Stage;
  beforeEach(async () => {
    stage = await mishaps.beginBoth({ isPrivate, ...(prepare && { prepare }) });
  });
  return { now: () => stage };
}
