import type { OpenTab, Ports } from '../browser/ports';
import type { PageMessage } from '../messages/page-messages';
import type { SiteOwner } from '../sites/hosts';
import { nextExpiry } from '../vault/vault';
import { briefFor, courseFor } from './brief-for';
import { type CourierState, isUnderWay } from './courier-state';
import { dropUnwantedHistory, writeHistory } from './keep-history';
import type { Consequences } from './state-store';

/** A page that has not answered after so long is not waited for. */
export const PAGE_LIMIT_MS = 1_000;

/** The scripts that a state calls for: none while no guide and no hand-over is under way. */
function neededScripts(state: CourierState): SiteOwner[] {
  if (!isUnderWay(state)) return [];
  return state.guide.status === 'idle' ? ['x360cloud'] : ['microsoft', 'x360cloud'];
}

/** What pages are told of. */
const COURSE = [
  'guide',
  'held',
  'delivered',
  'waitingSend',
  'asking',
  'accounts',
] as const satisfies readonly (keyof CourierState)[];

/**
 * Makes the browser agree with the state: badge, alarm, scripts, and what pages and popup were told. The first time all of
 * it, since a background that was stopped half-way may have left anything behind; then what changed.
 */
export function createConsequences(ports: Ports): Consequences {
  let isInLine = false;
  let areTold = true;
  return async (before, after, isSameSession) => {
    const hasMoved = (read: (state: CourierState) => unknown) => String(read(before)) !== String(read(after));
    const changed = (read: (state: CourierState) => unknown) => !isInLine || hasMoved(read);
    const isWordDue = hasMoved(isUnderWay) || (!isInLine && (isSameSession || isUnderWay(after)));
    // One that fails holds up no other, and is made up for at the next event.
    const done = await Promise.allSettled([
      changed(badgeOf) && ports.badge(badgeOf(after)),
      changed(nextMoment) && ports.alarmAt(nextMoment(after)),
      changed(neededScripts) && syncScripts(ports, after),
      // What an update ended is told by this word on disk: an empty session alone does not take it back.
      isWordDue && ports.underWay.write(isUnderWay(after)),
      // A list that cannot be written holds nothing up.
      writeHistory(ports, before, after).catch(() => undefined),
      // A policy may have come while nobody was awake.
      !isInLine && dropUnwantedHistory(ports).catch(() => undefined),
    ]);
    const failed = done.find((one) => one.status === 'rejected');
    isInLine = !failed;
    const isNews = COURSE.some((key) => before[key] !== after[key]);
    if (isNews || !areTold) {
      const former = areTold ? before : undefined;
      areTold = false;
      await tellPages(ports, after, former);
      areTold = true;
    }
    ports.sendToPopup();
    if (failed) throw failed.reason;
  };
}

/** How many passwords are held, or that some went before their time while nobody looked. */
function badgeOf({ held, isAlerting, notice }: CourierState): string {
  if (held.length > 0) return String(held.length);
  return isAlerting && notice?.kind !== 'expired' ? '!' : '';
}

/** Starts and stops scripts until those that run are those that are needed. */
export async function syncScripts(ports: Ports, state: CourierState): Promise<void> {
  const needed = neededScripts(state);
  const registered = await ports.scripts.registered();
  for (const owner of needed) if (!registered.includes(owner)) await ports.scripts.start(owner);
  for (const owner of registered) {
    if (needed.includes(owner)) continue;
    await ports.scripts.stop(owner);
    await sendToAll(ports, owner, async () => ({ type: 'guide:stopped' }));
  }
}

/** Tells pages of ours what they are told when they open: all of them, or those for which something changed. */
export async function tellPages(ports: Ports, state: CourierState, before?: CourierState): Promise<void> {
  for (const owner of neededScripts(state)) {
    await sendToAll(ports, owner, async ({ id, url }) => {
      const place = { tabId: id, host: URL.parse(url)?.hostname ?? '' };
      if (before && JSON.stringify(courseFor(before, place)) === JSON.stringify(courseFor(state, place))) return null;
      return { type: 'guide:changed', brief: await briefFor(state, place, ports) };
    });
  }
}

async function sendToAll(
  ports: Ports,
  owner: SiteOwner,
  messageFor: (tab: OpenTab) => Promise<PageMessage | null>,
): Promise<void> {
  for (const tab of await ports.tabs.on(owner)) {
    const message = await messageFor(tab);
    // Nobody waits for the pages: one that sleeps must not hold up the others.
    if (message) void ports.sendToPage({ tabId: tab.id, documentId: null }, message, PAGE_LIMIT_MS);
  }
}

function nextMoment(state: CourierState): number | null {
  const moments = [nextExpiry(state.held), state.waitingSend?.until, state.asking?.until].filter(
    (moment) => moment != null,
  );
  return moments.length === 0 ? null : Math.min(...moments);
}
