import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes on, best first: the list of what is held, the main act, any act. */
const NEXT = ['.held [aria-expanded="true"]', '.held [aria-expanded]', '.primary:enabled', 'button:enabled'];

/**
 * Takes the focus on to the next act where what was pressed is gone or switched off: to what came in the place of the one
 * next thing where that was it, a question before its answers.
 */
export function useNextFocus(): Ref<HTMLDivElement> {
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<Element | null>(null);
  const place = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onPress = ({ target }: Event): void => {
      if (!(target instanceof Element)) return;
      pressed.current = target;
      place.current = target.closest('.next');
    };
    // Some browsers give a button that is clicked no focus.
    for (const type of ['focusin', 'click']) root.current?.addEventListener(type, onPress, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  useLayoutEffect(() => {
    const last = pressed.current;
    const isGone = last !== null && (!last.isConnected || last.matches(':disabled'));
    if (!isGone || ![null, document.body, last].includes(document.activeElement)) return;
    const main = root.current?.querySelector('main');
    const inPlace = place.current?.isConnected && place.current.querySelector('[tabindex],button:enabled');
    const next = inPlace || NEXT.map((selector) => main?.querySelector(selector)).find(Boolean);
    (next as HTMLElement | undefined)?.focus();
  });
  return root;
}
