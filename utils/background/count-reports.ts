import * as z from 'zod/mini';
import type { Ports } from '../browser/ports';
import type { Courier } from './handlers';

/** What is kept of what one tab's pages had opened. */
const reportsSchema = z.object({
  /** The tab that shows the last one, where the browser named it. */
  shownIn: z.nullable(z.int()),
  /** When (epoch ms) reports were ordered, by a page itself and in the popup, and the help. */
  byPage: z.array(z.number()),
  forHelp: z.array(z.number()),
  byPopup: z.array(z.number()),
});
type Reports = z.infer<typeof reportsSchema>;
/** Who orders what: a page's script can be turned hostile, our popup cannot. */
export type Orderer = 'byPage' | 'forHelp' | 'byPopup';

const KEY = 'reports-opened';
/** So many orders count within so many ms: a page may not spend the person's tabs, and a double click in the popup is one. */
const LIMITS: Record<Orderer, { most: number; perMs: number }> = {
  byPage: { most: 3, perMs: 600_000 },
  forHelp: { most: 3, perMs: 600_000 },
  byPopup: { most: 1, perMs: 2_000 },
};
/** Of so many tabs, the last ones, it is known. */
const MOST_TABS = 50;
const NONE: Reports = { shownIn: null, byPage: [], forHelp: [], byPopup: [] };

/** Counts an order of, or about, a tab's page, one after the other; tells whether it may be followed. */
export async function countReport({ ports, store }: Courier, tabId: number, orderer: Orderer): Promise<boolean> {
  const { most, perMs } = LIMITS[orderer];
  let isAllowed = false;
  await store.between(async () => {
    const reports = await readReports(ports, tabId);
    const recent = reports[orderer].filter((at) => Math.abs(ports.now() - at) < perMs);
    isAllowed = recent.length < most;
    if (isAllowed) await writeReports(ports, tabId, { ...reports, [orderer]: [...recent, ports.now()] });
  });
  return isAllowed;
}

/** Notes in which tab the last report of a tab's pages is shown. */
export async function noteReportTab({ ports, store }: Courier, tabId: number, shownIn: number | null): Promise<void> {
  await store.between(async () => writeReports(ports, tabId, { ...(await readReports(ports, tabId)), shownIn }));
}

/** The tab in which the last report of a tab's pages was shown, or `null`. */
export async function findReportTab({ ports }: Courier, tabId: number): Promise<number | null> {
  return (await readReports(ports, tabId)).shownIn;
}

async function readReports(ports: Ports, tabId: number): Promise<Reports> {
  return (await readAll(ports)).get(tabId) ?? NONE;
}

async function writeReports(ports: Ports, tabId: number, reports: Reports): Promise<void> {
  const others = [...(await readAll(ports))].filter(([id]) => id !== tabId);
  await ports.session.write({ [KEY]: [...others, [tabId, reports]].slice(-MOST_TABS) });
}

async function readAll({ session }: Ports): Promise<Map<number, Reports>> {
  const kept = z.safeParse(z.array(z.tuple([z.int(), reportsSchema])), await session.read(KEY));
  return new Map(kept.success ? kept.data : []);
}
