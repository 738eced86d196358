import { setTimeout as pause } from 'node:timers/promises';
import { waitForStep } from '../e2e/harness/overlay.ts';
import { ACCOUNT } from '../e2e/harness/stage.ts';
import type { HostileServer } from '../practice/hostile-server.ts';
import type { Browsers } from './open-browsers.ts';
import { longestByMark, ownTasks } from './own-tasks.ts';
import type { Row } from './row.ts';
import { tracePage } from './trace-page.ts';

const ADDRESS = 'https://mysignins.microsoft.com/security-info/';
/** With the page's frame around them: 300 elements. */
const ROWS = 57;
const CHANGES = 10;
/** Longer than a frame and the rest after a look. */
const BETWEEN_MS = 300;
const SETTLE_MS = 2_000;
const MARK = 'bench:changed';

/** The look that follows when one text of a settled page of 300 elements changes, the first ones left out. The guide must be running. */
export async function measureLook({ courier }: Browsers, server: HostileServer, rounds: number): Promise<Row[]> {
  server.serve(ADDRESS, pageOfRows());
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await courier.page(ADDRESS);
    await waitForStep(page, 'open-app-passwords', 'pointing');
    await pause(SETTLE_MS);
    const change = (): Promise<void> => page.evaluate(changeTexts, CHANGES, BETWEEN_MS, MARK);
    await change();
    const events = await tracePage(page, change);
    await page.close();
    const tasks = ownTasks(events, (url) => url === `chrome-extension://${courier.extensionId}/microsoft.js`);
    samples.push(...longestByMark(events, tasks, MARK));
  }
  return [
    {
      id: 'look/300 elements',
      what: 'One look at a settled page of 300 elements, one text of it changed',
      unit: 'ms',
      samples,
      goal: { basis: 'alone', median: 2 },
    },
  ];
}

/** Runs in the page. */
async function changeTexts(changes: number, between: number, mark: string): Promise<void> {
  const cells = document.querySelectorAll('td:first-child');
  for (let change = 0; change < changes; change++) {
    performance.mark(mark);
    const cell = cells[change % cells.length];
    if (cell) cell.textContent = `Method ${change} of ${Math.round(performance.now())}`;
    // On a slow machine a frame comes late, and the look with it.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await new Promise((resolve) => setTimeout(resolve, between));
  }
}

function pageOfRows(): string {
  const rows = Array.from(
    { length: ROWS },
    (_, row) => `<tr><td>Method ${row}</td><td>Added in May</td><td><button>Details</button></td></tr>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>My Sign-Ins</title><link rel="icon" href="data:,">
<header>${ACCOUNT}</header><main><h1>Security info</h1><button>Add sign-in method</button><table>${rows.join('')}</table></main></html>`;
}
