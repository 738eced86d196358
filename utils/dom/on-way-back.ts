/** Calls back when the person goes back or forth between pages that one document shows. Firefox before 147 does not tell them apart. */
export function onWayBack(document: Document, left: () => void, signal: AbortSignal): void {
  document.defaultView?.navigation?.addEventListener(
    'navigate',
    ({ navigationType }) => {
      if (navigationType === 'traverse') left();
    },
    { signal },
  );
}
