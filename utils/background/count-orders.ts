import * as z from 'zod/mini';
import type { Ports } from '../browser/ports';
import type { Courier } from './handlers';

/** What a page can order that opens a tab or brings one to the front: its script can be turned hostile. */
export type Order = 'reportByPage' | 'help' | 'x360cloud';

/** So many orders count within so many ms: a page may not spend the person's tabs. */
const LIMITS: Record<Order, { most: number; perMs: number }> = {
  reportByPage: { most: 3, perMs: 600_000 },
  help: { most: 3, perMs: 600_000 },
  // Whoever looks up something goes to and fro.
  x360cloud: { most: 10, perMs: 600_000 },
};

/** What is kept of what one tab's pages had opened. */
const openedSchema = z.object({
  /** The tab that shows the last report, where the browser named it. */
  shownIn: z.nullable(z.int()),
  /** When (epoch ms) each was ordered. */
  orders: z.partialRecord(z.enum(Object.keys(LIMITS) as Order[]), z.array(z.number())),
});
type Opened = z.infer<typeof openedSchema>;

const KEY = 'orders-of-tabs';
/** Of so many tabs, the last ones, it is known. */
const MOST_TABS = 50;
const NONE: Opened = { shownIn: null, orders: {} };

/** Counts an order of, or about, a tab's page, one after the other; tells whether it may be followed. */
export async function countOrder({ ports, store }: Courier, tabId: number, order: Order): Promise<boolean> {
  const { most, perMs } = LIMITS[order];
  let isAllowed = false;
  await store.between(async () => {
    const opened = await readOpened(ports, tabId);
    const recent = (opened.orders[order] ?? []).filter((at) => Math.abs(ports.now() - at) < perMs);
    isAllowed = recent.length < most;
    const orders = { ...opened.orders, [order]: [...recent, ports.now()] };
    if (isAllowed) await writeOpened(ports, tabId, { ...opened, orders });
  });
  return isAllowed;
}

/** Notes in which tab the last report of a tab's pages is shown. */
export async function noteReportTab({ ports, store }: Courier, tabId: number, shownIn: number | null): Promise<void> {
  await store.between(async () => writeOpened(ports, tabId, { ...(await readOpened(ports, tabId)), shownIn }));
}

/** The tab in which the last report of a tab's pages was shown, or `null`. */
export async function findReportTab({ ports }: Courier, tabId: number): Promise<number | null> {
  return (await readOpened(ports, tabId)).shownIn;
}

async function readOpened(ports: Ports, tabId: number): Promise<Opened> {
  return (await readAll(ports)).get(tabId) ?? NONE;
}

async function writeOpened(ports: Ports, tabId: number, opened: Opened): Promise<void> {
  const others = [...(await readAll(ports))].filter(([id]) => id !== tabId);
  await ports.session.write({ [KEY]: [...others, [tabId, opened]].slice(-MOST_TABS) });
}

async function readAll({ session }: Ports): Promise<Map<number, Opened>> {
  const kept = z.safeParse(z.array(z.tuple([z.int(), openedSchema])), await session.read(KEY));
  return new Map(kept.success ? kept.data : []);
}
