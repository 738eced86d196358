import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer';
import type { HostileServer } from '../e2e/attacks/hostile-server.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { readOwnScripts } from '../e2e/harness/read-own-scripts.ts';
import { pageOfChurn, pageWithInputs } from './heavy-page.ts';
import type { Row } from './row.ts';

/** A browser in one condition: without the extension, with the idle one, with the guide running. */
export interface Condition {
  name: string;
  browser: Browser;
}

/** Addresses that the guide looks at in full: every page of today's Security info, and of Classic. */
const HOSTS = {
  Microsoft: 'https://mysignins.microsoft.com/security-info/',
  x360Cloud: 'https://app.cloudfinder.com/bench',
} as const;
const LOADS = [
  { name: '1,000 inputs', html: pageWithInputs(1_000), beside: 'none 128, empty 131, DuckDuckGo 153, KeePassXC 209' },
  {
    name: '10,000 inputs',
    html: pageWithInputs(10_000),
    beside: 'none 843, empty 883, DuckDuckGo 896, KeePassXC 1,501',
  },
  { name: 'churn', html: pageOfChurn(), beside: 'none 956, empty 863, DuckDuckGo 896, KeePassXC 1,225' },
] as const;
/** The guide looks for the last time 1.2 s after the page has come to rest. */
const REST_MS = 3_000;

/** Main-thread task time of heavy pages, every condition in turn within each round. */
export async function measurePages(
  server: HostileServer,
  conditions: readonly Condition[],
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [host, address] of Object.entries(HOSTS)) {
    for (const { name, html, beside } of LOADS) {
      server.serve(address, html);
      const own = conditions.map(({ name: condition }): Row => {
        return { what: `${name} on ${host}: ${condition}`, unit: 'ms', samples: [], beside };
      });
      for (let round = 0; round < rounds; round++) {
        for (const [at, condition] of conditions.entries()) {
          own[at]?.samples.push(await readTaskTime(condition, address));
        }
      }
      rows.push(...own);
    }
  }
  return rows;
}

/** The scripts of the idle extension on a listed page: there must be none. */
export async function countIdleScripts({ page: open, extensionId }: Courier): Promise<Row> {
  const page = await open(HOSTS.Microsoft);
  const { length } = await readOwnScripts(page, extensionId);
  await page.close();
  return { what: 'Scripts of the idle extension on a page', unit: 'scripts', samples: [length], beside: 'floor 0' };
}

/** Opens the page in a new tab and gives the main thread's busy time in ms, from its start until it has come to rest. */
async function readTaskTime({ browser }: Condition, address: string): Promise<number> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  // Processor time of the thread and not wall time: other programs of the machine do not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForFunction(
    () => document.body.querySelector('#rows') === null || document.body.dataset.done === 'true',
  );
  await pause(REST_MS);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}
