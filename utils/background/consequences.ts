import type { OpenTab, Ports } from '../browser/ports';
import type { Brief } from '../messages/brief';
import type { PageMessage } from '../messages/page-messages';
import type { SiteOwner } from '../sites/hosts';
import { nextExpiry } from '../vault/vault';
import { type CourierState, isUnderWay } from './courier-state';

const PAGE_LIMIT_MS = 1_000;

/** The scripts that a state calls for: none while no guide and no hand-over is under way. */
export function neededScripts(state: CourierState): SiteOwner[] {
  if (!isUnderWay(state)) return [];
  return state.guide.status === 'idle' ? ['x360cloud'] : ['microsoft', 'x360cloud'];
}

/** What a page in this tab is told: never a password. */
export async function briefFor(state: CourierState, tabId: number, host: string, ports: Ports): Promise<Brief> {
  const [{ appPasswordName }, knowledge] = await Promise.all([ports.settings(), ports.knowledge.read(host)]);
  return { appPasswordName, knowledge, ...courseOf(state, tabId) };
}

/** What pages are told of. */
const COURSE = ['guide', 'held', 'delivered', 'handOver', 'asking'] as const satisfies (keyof CourierState)[];

/** How things stand for a page in this tab. */
function courseOf(
  { guide, held, delivered, handOver, asking }: CourierState,
  tabId: number,
): Omit<Brief, 'appPasswordName' | 'knowledge'> {
  return {
    guide,
    held,
    delivered,
    handOver: handOver?.tabId === tabId ? handOver : null,
    asking: asking?.tabId === tabId ? { view: asking.view, form: asking.question.form } : null,
  };
}

/** Makes the browser agree with the state: badge, alarm, scripts, and what pages and popup were told. */
export function createConsequences(ports: Ports): (before: CourierState, after: CourierState) => Promise<void> {
  return async (before, after) => {
    await Promise.all([ports.badge(after.held.length), ports.alarmAt(nextMoment(after)), syncScripts(ports, after)]);
    if (isUnderWay(before) !== isUnderWay(after)) await ports.underWay.write(isUnderWay(after));
    if (COURSE.some((key) => before[key] !== after[key])) await tellPages(ports, after, before);
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
    await sendToAll(ports, owner, async () => ({ type: 'guide:stopped' }));
  }
}

/** Tells pages of ours what they are told when they open: all of them, or those for which something changed. */
export async function tellPages(ports: Ports, state: CourierState, before?: CourierState): Promise<void> {
  for (const owner of neededScripts(state)) {
    await sendToAll(ports, owner, async ({ id, url }) => {
      if (before && JSON.stringify(courseOf(before, id)) === JSON.stringify(courseOf(state, id))) return null;
      return { type: 'guide:changed', brief: await briefFor(state, id, URL.parse(url)?.hostname ?? '', ports) };
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
  const moments = [nextExpiry(state.held), state.handOver?.until, state.asking?.until].filter(
    (moment) => moment != null,
  );
  return moments.length === 0 ? null : Math.min(...moments);
}
