import { isConnected, rootOf } from '../dom/native-dom';

/** The focus as a person's hand moves it, from field to field and never to nothing in between. */
export interface Hand {
  /** Puts the focus into a field; the one before hears that it went there. */
  touch(field: HTMLElement): void;
  /** Goes on to what comes next, or away where nothing does. */
  leave(next: HTMLElement | null): void;
}

/** A hand that has touched nothing yet. Events of focus that the browser does not fire, because our popup has it, are dispatched. */
export function createHand(): Hand {
  let at: HTMLElement | null = null;

  return {
    touch(field) {
      if (at === field && rootOf(field)?.activeElement === field) return;
      const from = at && at !== field && isConnected(at) ? at : null;
      at = field;
      move(from, field, () => field.focus({ preventScroll: true }));
    },
    leave(next) {
      const from = at && isConnected(at) ? at : null;
      at = null;
      if (!from) return;
      move(from, null, () => {
        next?.focus({ preventScroll: true });
        if (rootOf(from)?.activeElement === from) from.blur();
      });
    },
  };
}

function move(from: HTMLElement | null, to: HTMLElement | null, act: () => void): void {
  const moves = [
    { at: from, types: ['blur', 'focusout'], relatedTarget: to },
    { at: to, types: ['focus', 'focusin'], relatedTarget: from },
  ].flatMap(({ at, types, relatedTarget }) => (at ? types.map((type) => ({ at, type, relatedTarget })) : []));
  const heard = new Set<string>();
  const listening = new AbortController();
  for (const { at, type } of moves) at.addEventListener(type, () => heard.add(type), { signal: listening.signal });
  act();
  listening.abort();
  for (const { at, type, relatedTarget } of moves.filter((each) => !heard.has(each.type))) {
    const bubbles = type.startsWith('focusi') || type === 'focusout';
    at.dispatchEvent(new FocusEvent(type, { bubbles, composed: true, relatedTarget }));
  }
}
