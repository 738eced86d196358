export interface PageListener {
  /** The page may look different now: look again. Coalesced per frame; returns after the look is done. */
  onChange: () => void;
  /** Called at once, within the mutation's own task, when text that looks like a password came up. */
  onText: () => void;
  /** Whether input values are worth a look in each frame, since scripts set them without a mutation. */
  isExpectingPassword: () => boolean;
}

/** Watches the page until the signal aborts. Calls `onChange` once at the start. */
export function watchPage(_document: Document, _listener: PageListener, _signal: AbortSignal): void {}
