import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../../journey/commands';

/** One shortcut as it is set in the browser. */
export interface Shortcut {
  command: Command;
  /** In the browser's own spelling; empty where none is set. */
  keys: string;
}

/** What the options need of the browser for the shortcuts, thin enough to be faked whole in a test. */
export interface ShortcutsPort {
  read(): Promise<Shortcut[]>;
  /** Opens the browser's own page of shortcuts, or `null` where the browser does not allow that. */
  openPlace: (() => Promise<void>) | null;
}

/** The shortcuts as they are set, read anew whenever the person comes back to the page: they are changed elsewhere. */
export function useShortcuts(port: ShortcutsPort): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const read = async (): Promise<void> => {
      const now = await port.read();
      if (!stop.signal.aborted) setShortcuts(now);
    };
    const { signal } = stop;
    window.addEventListener('focus', () => void read(), { signal });
    document.addEventListener('visibilitychange', () => void read(), { signal });
    void read();
    return () => stop.abort();
  }, [port]);
  return shortcuts;
}
