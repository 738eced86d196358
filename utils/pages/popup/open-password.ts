import type { HeldPassword } from '../../journey/held-password';
import type { Destination, PopupState } from '../../messages/popup-state';
import { isForAccount } from './choose-destination';

/**
 * The password that is open among those held, by its id, once the state has changed; `null` where all are closed. It goes
 * along with the page in front, and else stays as the person left it, so that nothing opens or closes under a pointer.
 *
 * @param before the state until now; `null` as the popup opens
 */
export function nextOpen(before: PopupState | null, state: PopupState, open: string | null): string | null {
  const { passwords } = state;
  if (!before || passwords.length < 2) return firstOpen(state);
  const match = matchInFront(state);
  if (match !== null && match !== matchInFront(before)) return match;
  const isGone = open !== null && !passwords.some(({ id }) => id === open);
  return isGone ? firstOpen(state) : open;
}

/** What is asked about or waits for its form, else what the form in front is for; without a form there, the newest. */
function firstOpen(state: PopupState): string | null {
  const { passwords, waitingSend } = state;
  const waiting = passwords.find(({ id }) => id === waitingSend?.passwordId);
  const hasForm = inFront(state).some(({ sight }) => sight.kind === 'credentials');
  return (
    matchInFront(state) ?? waiting?.id ?? (hasForm && passwords.length > 1 ? null : (newest(passwords)?.id ?? null))
  );
}

/** The password that the page in front asks about, was filled with, or names the tenant of. */
function matchInFront(state: PopupState): string | null {
  const { passwords, asking } = state;
  const pages = inFront(state);
  const found =
    passwords.find(({ id }) => id === asking?.passwordId) ??
    passwords.find(({ delivery }) => 'view' in delivery && pages.some(({ view }) => view === delivery.view)) ??
    newest(passwords.filter(({ account }) => pages.some((page) => isForAccount(page, account))));
  return found?.id ?? null;
}

/** The x360Cloud pages that the popup may have been opened over: each window has one in front. */
export function inFront({ page, destinations }: PopupState): Destination[] {
  return page.kind === 'x360cloud' ? destinations.filter(({ isActive, host }) => isActive && host === page.host) : [];
}

function newest(passwords: readonly HeldPassword[]): HeldPassword | undefined {
  return passwords.toSorted((one, other) => other.capturedAt - one.capturedAt)[0];
}
