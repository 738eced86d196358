import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { HostileServer } from '../practice/hostile-server.ts';
import type { Browsers } from './open-browsers.ts';
import type { Row } from './row.ts';

const PAGES = {
  Microsoft: 'https://mysignins.microsoft.com/security-info/',
  x360Cloud: 'https://app.cloudfinder.com/bench',
} as const;
const HTML = '<!doctype html><title>Empty</title><link rel="icon" href="data:,"><h1>Empty</h1>';
/** The guide looks for the last time 1.2 s after the page has come to rest. */
const REST_MS = 1_400;
const KIB = 1_024;

/** What the script on an empty page adds to the JavaScript heap after garbage collection, beside an empty script. The guide must be running. */
export async function measureHeap(
  { courier, floor, bare, peer }: Browsers,
  server: HostileServer,
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [host, address] of Object.entries(PAGES)) {
    server.serve(address, HTML);
    const added: Record<'ours' | 'empty' | 'peer', number[]> = { ours: [], empty: [], peer: [] };
    for (let round = 0; round < rounds; round++) {
      const without = await readHeap(bare, address);
      const over = async (browser: { page(url: string): Promise<Page> }): Promise<number> =>
        ((await readHeap(browser, address)) - without) / KIB;
      added.ours.push(await over(courier));
      added.empty.push(await over(floor));
      if (peer) added.peer.push(await over(peer));
    }
    rows.push({
      id: `heap/${host}`,
      what: `Heap of the script on ${host}`,
      unit: 'KiB',
      samples: added.ours,
      floor: { what: 'an empty script', samples: added.empty },
      peers: [{ what: 'KeePassXC-Browser', samples: added.peer }],
      goal: { basis: 'above the floor', median: 350 },
    });
  }
  return rows;
}

/** Bytes in use on the page's heap, all worlds together. */
async function readHeap(browser: { page(url: string): Promise<Page> }, address: string): Promise<number> {
  const page = await browser.page(address);
  const session = await page.createCDPSession();
  await pause(REST_MS);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
