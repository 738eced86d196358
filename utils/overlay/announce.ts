/** Says a text to a screen reader; the same text is not said twice in a row. */
export type Announce = (text: string) => void;

/** Milliseconds: a live region must be known before its text changes, and of a burst only the last text is worth saying. */
const DELAY = 100;

/**
 * Makes the announcer of a live region. Behind a modal dialog everything of ours is inert, the live region too: there the
 * document itself speaks, in browsers that let it (`ariaNotify`).
 */
export function createAnnouncer(status: HTMLElement, signal: AbortSignal): Announce {
  const { ownerDocument: document } = status;
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = () => {
    timer = undefined;
    status.textContent = last;
    const isInert = document.querySelector('dialog:modal') !== null;
    if (isInert && 'ariaNotify' in document && typeof document.ariaNotify === 'function') document.ariaNotify(last);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (text) => {
    if (text === last || signal.aborted) return;
    last = text;
    timer ??= setTimeout(say, DELAY);
  };
}
