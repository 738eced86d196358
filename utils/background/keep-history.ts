import type { Ports } from '../browser/ports';
import type { CourierState } from './courier-state';

/**
 * Writes down what became of hand-overs. One that went into a private window's form is never written: whoever works there
 * wants no trace on this machine. What was cleared meanwhile is not brought back.
 */
export async function writeHistory(ports: Ports, before: CourierState, after: CourierState): Promise<void> {
  if (before.handedOver === after.handedOver || !(await ports.settings()).remembersHandOvers) return;
  for (const handedOver of after.handedOver) {
    const former = before.handedOver.find(({ id }) => id === handedOver.id);
    const { passwordId: _, tabId, isPast, ...record } = handedOver;
    if (former === handedOver || isPast) continue;
    if (former) await ports.history.update(record);
    else if (await isInNormalWindow(ports, tabId)) await ports.history.add(record);
  }
}

/** Where the person, or a policy, wants no history, none is kept. */
export async function dropUnwantedHistory(ports: Ports): Promise<void> {
  if (!(await ports.settings()).remembersHandOvers) await ports.history.clear();
}

async function isInNormalWindow(ports: Ports, tabId: number | null): Promise<boolean> {
  const tab = tabId === null ? null : await ports.tabs.get(tabId);
  return tab !== null && !tab.isPrivate;
}
