import { beforeEach } from 'vitest';
import type { PracticeServer } from '../../practice/server.ts';
import type { Stage } from './stage.ts';
import { useMishaps } from './use-mishaps.ts';
import type { BrowserChoice } from './worker-browser.ts';

interface StageForTests {
  /** The stage of the test that runs now. */
  now(): Stage;
}

/**
 * Opens both products before every test of a file, on practice sites in their seed state.
 *
 * @param prepare changes the practice sites before the pages open.
 */
export function useStage(
  { isPrivate, ...choice }: { isPrivate: boolean } & BrowserChoice,
  prepare?: (server: PracticeServer) => void,
): StageForTests {
  const mishaps = useMishaps(choice);
  let stage: Stage;
  beforeEach(async () => {
    stage = await mishaps.beginBoth({ isPrivate, ...(prepare && { prepare }) });
  });
  return { now: () => stage };
}
