import type { Brief } from '../guide/brief';
import type { SiteOwner } from '../sites/hosts';
import { nextExpiry } from '../vault/vault';
import type { CourierState } from './courier-state';
import type { Ports } from './ports';

const PAGE_LIMIT_MS = 1_000;

/** The scripts that a state calls for: none while no guide and no hand-over is under way. */
export function neededScripts(state: CourierState): SiteOwner[] {
  if (state.guide.status !== 'idle') return ['microsoft', 'x360cloud'];
  return state.held.length > 0 ? ['x360cloud'] : [];
}

/** The settings that a page needs. */
type PageSettings = Pick<Awaited<ReturnType<Ports['settings']>>, 'appPasswordName'>;

/** What a page in this tab is told: never a password. */
export function briefFor(state: CourierState, tabId: number, { appPasswordName }: PageSettings): Brief {
  return {
    appPasswordName,
    guide: state.guide,
    held: state.held,
    handOver: state.handOver?.tabId === tabId ? state.handOver : null,
  };
}

/** Makes the browser agree with the state: badge, alarm, scripts, and what pages and popup were told. */
export function createConsequences(ports: Ports): (before: CourierState, after: CourierState) => Promise<void> {
  return async (before, after) => {
    await ports.badge(after.held.length);
    await ports.alarmAt(nextMoment(after));
    await syncScripts(ports, after);
    const isNews = before.guide !== after.guide || before.held !== after.held || before.handOver !== after.handOver;
    if (isNews) await tellPages(ports, after);
    ports.sendToPopup();
  };
}

/** Starts and stops scripts until those that run are those that are needed. */
export async function syncScripts(ports: Ports, state: CourierState): Promise<void> {
  const needed = neededScripts(state);
  const registered = await ports.scripts.registered();
  for (const owner of needed) if (!registered.includes(owner)) await ports.scripts.start(owner);
  for (const owner of registered) {
    if (needed.includes(owner)) continue;
    await ports.scripts.stop(owner);
    await sendToAll(ports, owner, () => ({ type: 'guide:stopped' }));
  }
}

async function tellPages(ports: Ports, state: CourierState): Promise<void> {
  const settings = await ports.settings();
  for (const owner of neededScripts(state)) {
    await sendToAll(ports, owner, (tabId) => ({ type: 'guide:changed', brief: briefFor(state, tabId, settings) }));
  }
}

async function sendToAll(
  ports: Ports,
  owner: SiteOwner,
  messageFor: (tabId: number) => Parameters<Ports['sendToPage']>[1],
): Promise<void> {
  const tabs = await ports.tabs.on(owner);
  // Nobody waits for the pages: one that sleeps must not hold up the others.
  for (const tab of tabs) void ports.sendToPage({ tabId: tab.id, documentId: null }, messageFor(tab.id), PAGE_LIMIT_MS);
}

function nextMoment(state: CourierState): number | null {
  const moments = [nextExpiry(state.held), state.handOver?.until ?? null].filter((moment) => moment !== null);
  return moments.length === 0 ? null : Math.min(...moments);
}
