import { useLayoutEffect } from 'preact/hooks';

/** How long a password stands in clear. */
const SHOWN_MS = 30_000;

/**
 * Calls `hide` whenever the popup is no longer looked at, and 30 s after something (named by `shownId`) was shown.
 * Layout effects, so that nothing is drawn before what takes it away is in place.
 */
export function useHiding(shownId: string | null, hide: () => void): void {
  useLayoutEffect(() => {
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') hide();
    };
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [hide]);
  useLayoutEffect(() => {
    if (shownId === null) return undefined;
    const timer = setTimeout(hide, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [shownId, hide]);
}
