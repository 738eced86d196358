/** Says a text to a screen reader; the same text is not said twice in a row. */
export type Announce = (text: string) => void;

/**
 * Makes the announcer of a live region. Behind a modal dialog everything of ours is inert, the live region too: there the
 * document itself speaks, in browsers that let it (`ariaNotify`).
 */
export function createAnnouncer(status: HTMLElement): Announce {
  const { ownerDocument: document } = status;
  let last = '';
  return (text) => {
    if (text === last) return;
    last = text;
    status.textContent = text;
    const isInert = document.querySelector('dialog:modal') !== null;
    if (isInert && 'ariaNotify' in document && typeof document.ariaNotify === 'function') document.ariaNotify(text);
  };
}
