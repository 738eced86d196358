import { useEffect } from 'preact/hooks';

/** How long a password stands in clear. */
const SHOWN_MS = 30_000;

/** Calls `hide` when what is shown (named by `shownId`) must leave: after 30 s, or when the popup is no longer looked at. */
export function useHiding(shownId: string | null, hide: () => void): void {
  useEffect(() => {
    if (shownId === null) return undefined;
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') hide();
    };
    const timer = setTimeout(hide, SHOWN_MS);
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [shownId, hide]);
}
