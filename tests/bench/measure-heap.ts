import type { Browser } from 'puppeteer';
import type { HostileServer } from '../e2e/attacks/hostile-server.ts';
import type { Row } from './row.ts';

const PAGES = {
  Microsoft: 'https://mysignins.microsoft.com/security-info/',
  x360Cloud: 'https://app.cloudfinder.com/bench',
} as const;
const HTML = '<!doctype html><title>Empty</title><link rel="icon" href="data:,"><h1>Empty</h1>';
/** The guide looks for the last time 1.2 s after the page has come to rest. */
const REST_MS = 2_000;
const KIB = 1_024;

/** What the script on a page adds to the JavaScript heap, after garbage collection, on an empty page. */
export async function measureHeap(
  server: HostileServer,
  { bare, guiding }: { bare: Browser; guiding: Browser },
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [host, address] of Object.entries(PAGES)) {
    server.serve(address, HTML);
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const without = await readHeap(bare, address);
      samples.push(((await readHeap(guiding, address)) - without) / KIB);
    }
    rows.push({ what: `Heap of the script on ${host}`, unit: 'KiB', samples, beside: 'an empty isolated world 182' });
  }
  return rows;
}

/** Bytes in use on the page's heap, all worlds together. */
async function readHeap(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  const session = await page.createCDPSession();
  await new Promise((resolve) => {
    setTimeout(resolve, REST_MS);
  });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}
