import type { SendOutcome } from '../journey/outcomes';
import type { StateStore } from './state-store';

/** A password on its way into one document's form. */
interface RunningFill {
  view: string;
  outcome: Promise<SendOutcome>;
}

/** What is being filled right now, by ids of passwords. Not kept: where this background is stopped meanwhile, the next one fills. */
const fillingsByStore = new WeakMap<StateStore, Map<string, RunningFill>>();

function fillingsOf(store: StateStore): Map<string, RunningFill> {
  const fillings = fillingsByStore.get(store) ?? new Map<string, RunningFill>();
  fillingsByStore.set(store, fillings);
  return fillings;
}

/** Whether a password is being filled right now. */
export function isBeingFilled(store: StateStore, id: string): boolean {
  return fillingsOf(store).has(id);
}

/**
 * Fills a password into a form; whoever orders the same meanwhile hears of the first order's end, so that it is filled, and
 * submitted, once. An order into another document's form waits for it.
 */
export async function fillOnce(
  store: StateStore,
  { id, view }: { id: string; view: string },
  fill: () => Promise<SendOutcome>,
): Promise<SendOutcome> {
  const fillings = fillingsOf(store);
  for (let running = fillings.get(id); running; running = fillings.get(id)) {
    if (running.view === view) return running.outcome;
    // How it ends is said to whoever ordered it.
    await running.outcome.catch(() => null);
  }
  const outcome = fill().finally(() => fillings.delete(id));
  fillings.set(id, { view, outcome });
  return outcome;
}
