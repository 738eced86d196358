import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { readOwnScripts } from '../e2e/harness/read-own-scripts.ts';
import type { HostileServer } from '../practice/hostile-server.ts';
import { pageOfChurn, pageWithInputs } from './heavy-page.ts';
import type { Browsers } from './open-browsers.ts';
import { ownTasks } from './own-tasks.ts';
import type { Row } from './row.ts';
import { tracePage } from './trace-page.ts';

/** Addresses that the guide looks at in full: every page of today's Security info, and of Classic. */
const HOSTS = {
  Microsoft: { address: 'https://mysignins.microsoft.com/security-info/', script: 'microsoft.js' },
  x360Cloud: { address: 'https://app.cloudfinder.com/bench', script: 'x360cloud.js' },
} as const;
const LOADS = [
  { name: '1,000 inputs', html: pageWithInputs(1_000) },
  { name: '10,000 inputs', html: pageWithInputs(10_000) },
  { name: 'churn', html: pageOfChurn() },
] as const;
/** The guide looks for the last time 1.2 s after the page has come to rest. */
const REST_MS = 1_400;
/** Churn draws 60 frames, however slow the machine. */
const MOST_MS = 180_000;

interface Opener {
  page(url: string): Promise<Page>;
}

/** Main-thread time of heavy pages beside an empty script, and the longest task of ours. The guide must be running. */
export async function measurePages(
  { courier, floor, bare, peer }: Browsers,
  server: HostileServer,
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [host, { address, script }] of Object.entries(HOSTS)) {
    for (const { name, html } of LOADS) {
      server.serve(address, html);
      const busy: Record<'ours' | 'empty' | 'none' | 'peer', number[]> = { ours: [], empty: [], none: [], peer: [] };
      for (let round = 0; round < rounds; round++) {
        busy.ours.push(await readTaskTime(courier, address));
        busy.empty.push(await readTaskTime(floor, address));
        if (peer) {
          busy.peer.push(await readTaskTime(peer, address));
          busy.none.push(await readTaskTime(bare, address));
        }
      }
      rows.push(
        {
          id: `pages/${host}, ${name}`,
          what: `Main thread, ${name}, ${host}`,
          unit: 'ms',
          samples: busy.ours,
          floor: { what: 'an empty script', samples: busy.empty },
          peers: [
            { what: 'KeePassXC-Browser', samples: busy.peer },
            { what: 'no extension', samples: busy.none },
          ],
          goal: { basis: 'times the floor', median: 1.1 },
        },
        {
          id: `pages/${host}, ${name}, longest`,
          what: `Longest task of ours, ${name}, ${host}`,
          unit: 'ms',
          samples: [await readLongestTask(courier, address, script)],
          goal: { basis: 'alone', median: 50 },
        },
      );
    }
  }
  return rows;
}

/** The scripts of the idle extension on a listed page: there must be none. The guide must not be running. */
export async function countIdleScripts({ page: open, extensionId }: Courier): Promise<Row> {
  const samples: number[] = [];
  for (const { address } of Object.values(HOSTS)) {
    const page = await open(address);
    samples.push((await readOwnScripts(page, extensionId)).length);
    await page.close();
  }
  return {
    id: 'pages/idle scripts',
    what: 'Scripts of the idle extension on a page',
    unit: '',
    samples,
    goal: { basis: 'alone', median: 0, p95: 0 },
  };
}

/** Opens the page in a new tab and gives the main thread's busy time in ms, from its start until it has come to rest. */
async function readTaskTime(browser: Opener, address: string): Promise<number> {
  const page = await browser.page('about:blank');
  const session = await page.createCDPSession();
  // Processor time of the thread and not wall time: other programs of the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await settle(page, address);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** In ms, with the browser's trace on. */
async function readLongestTask({ page: open, extensionId }: Courier, address: string, script: string): Promise<number> {
  const page = await open('about:blank');
  const events = await tracePage(page, () => settle(page, address));
  await page.close();
  const tasks = ownTasks(events, (url) => url === `chrome-extension://${extensionId}/${script}`);
  if (tasks.length === 0) throw new Error(`The trace of ${address} holds nothing of ours.`);
  return Math.max(...tasks.map(({ took }) => took));
}

async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(
    () => document.body.querySelector('#rows') === null || document.body.dataset.done === 'true',
    { polling: 250, timeout: MOST_MS },
  );
  await pause(REST_MS);
}
