/** No change for this long, in ms, and what is not there will not come. */
const QUIET_MS = 1_200;
/** A page that never rests is taken for settled after this long, in ms. */
const LONGEST_MS = 6_000;
/** The same, in ms, while there is nothing on it yet. */
const LONGEST_BLANK_MS = 15_000;

/** A page's coming to rest, followed. */
export interface Settling {
  /**
   * Call on each look; `key` names what was seen. A new key begins the waiting anew: true where the look before it took
   * the page for one that had come to rest.
   */
  saw(key: string): boolean;
  isSettled(): boolean;
  /** Begins the waiting anew. */
  restart(): void;
}

/**
 * Tells when a page has come to rest without what the guide looks for; calls `onSettled` once for each wait.
 *
 * @param isBlank whether there is nothing on the page yet: that is no rest
 */
export function startSettling(onSettled: () => void, isBlank: () => boolean, signal: AbortSignal): Settling {
  let seen: string | null = null;
  let began = 0;
  let settled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  function wait(): void {
    clearTimeout(timer);
    if (settled || signal.aborted) return;
    const longest = Math.max(0, began + LONGEST_MS - performance.now());
    timer = setTimeout(settle, Math.min(QUIET_MS, longest));
  }

  function settle(): void {
    if (performance.now() - began < LONGEST_BLANK_MS && isBlank()) {
      timer = setTimeout(settle, QUIET_MS);
      return;
    }
    settled = true;
    onSettled();
  }

  function restart(): void {
    settled = false;
    began = performance.now();
    wait();
  }

  return {
    saw(key) {
      if (key === seen) {
        wait();
        return false;
      }
      const wasSettled = settled;
      seen = key;
      restart();
      return wasSettled;
    },
    isSettled: () => settled,
    restart,
  };
}
