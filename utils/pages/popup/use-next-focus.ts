import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes on, best first: the list of what is held, the main act, any act. */
const NEXT = ['.held [aria-expanded="true"]', '.held [aria-expanded]', '.primary:enabled', 'button:enabled'];

/** Takes the focus on to the next act where what was pressed is gone or switched off. */
export function useNextFocus(): Ref<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof Element) pressed.current = target;
    };
    root.current?.addEventListener('focusin', onFocus, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const last = pressed.current;
    const isGone = last !== null && (!last.isConnected || last.matches(':disabled'));
    if (!isGone || ![null, document.body, last].includes(document.activeElement)) return;
    const main = root.current?.querySelector('main');
    const next = NEXT.map((selector) => main?.querySelector<HTMLElement>(selector)).find(Boolean);
    next?.focus();
  });
  return root;
}
