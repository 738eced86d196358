import { compareTenants } from '../../journey/compare-tenants';
import { isAwaited } from '../../journey/form-sight';
import type { HeldPassword } from '../../journey/held-password';
import type { Destination } from '../../messages/popup-state';

/** The tab that a password goes to; `null` when the chosen tab is gone and only the person may choose another. */
export type Choice = number | null;

/**
 * The x360Cloud page that a password goes to: the choice, if there is one; else the only page, else the active tab, else
 * the only one whose form is for the password's account; else none, and the person chooses.
 */
export function chooseDestination(
  password: Pick<HeldPassword, 'account'>,
  destinations: readonly Destination[],
  choice: Choice | undefined,
): Destination | null {
  if (choice !== undefined) return destinations.find((destination) => destination.tabId === choice) ?? null;
  const active = destinations.filter((destination) => destination.isActive);
  const same = destinations.filter((destination) => isForAccount(destination, password.account));
  return only(destinations) ?? only(active) ?? only(same);
}

/**
 * The choice to keep once a page was shown to the person: it never moves to another tab under their cursor.
 */
export function nextChoice(
  password: Pick<HeldPassword, 'account'>,
  destinations: readonly Destination[],
  choice: Choice | undefined,
): Choice | undefined {
  const shown = chooseDestination(password, destinations, choice);
  if (shown) return shown.tabId;
  return choice === undefined ? undefined : null;
}

/** Whether something can be sent there: into its form, or by leading the person to the form. */
export function canSendTo({ sight, view }: Destination): boolean {
  return view === null || sight.kind === 'credentials' || isAwaited(sight);
}

/** Whether the form that stands there names the account's own tenant. */
export function isForAccount({ sight }: Destination, account: string | null): boolean {
  return sight.kind === 'credentials' && compareTenants(account, sight.tenant) === 'same';
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}
