import { useEffect, useState } from 'preact/hooks';
import { type SetUp, UNKNOWN_SET_UP } from './set-up';

/** How often the browser is asked while the page can be seen, in ms: not every browser sends word of a change. */
export const ASK_EVERY_MS = 1_000;

/** The set-up as it is now. */
export function useSetUp(readSetUp: () => Promise<SetUp>): SetUp {
  const [setUp, setSetUp] = useState(UNKNOWN_SET_UP);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const now = await readSetUp();
      if (!isGone) setSetUp(now);
    };
    void read();
    const timer = setInterval(() => void read(), ASK_EVERY_MS);
    return () => {
      isGone = true;
      clearInterval(timer);
    };
  }, [readSetUp]);
  return setUp;
}
