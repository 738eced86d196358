import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { centreOf } from '../e2e/harness/find-button.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { waitForStep } from '../e2e/harness/overlay.ts';
import { readOverlay } from '../e2e/harness/read-overlay.ts';
import { ACCOUNT } from '../e2e/harness/stage.ts';
import type { HostileServer } from '../practice/hostile-server.ts';
import { FLOOR_HOST } from './floor/write-floor.ts';
import type { Browsers, FloorBrowser } from './open-browsers.ts';
import type { Row } from './row.ts';

const ADDRESS = 'https://mysignins.microsoft.com/security-info/';
const FLOOR_ADDRESS = `${FLOOR_HOST}/keeping-up`;
/** How often the dialog opens and closes on one page of a round. */
const CHANGES = 10;
/** Of a quick person, and of a script that rests after nothing; in ms. */
const PACE_MS = 400;
const FLOOR_PACE_MS = 60;
/** Cells of a page that is small, and rows that the busy one draws anew in every frame. */
const SMALL_ROWS = 60;
const CHURNED_ROWS = 200;

const LOADS = [
  { name: 'small page', inputs: 0, isChurning: false, goal: { median: 40, p95: 100 } },
  { name: '10,000 inputs', inputs: 10_000, isChurning: false, goal: { median: 150, p95: 400 } },
  { name: '200 rows anew in each frame', inputs: 0, isChurning: true, goal: { median: 150, p95: 400 } },
] as const;

/** What one change of the page led to. */
interface Change {
  /** Until the overlay has moved on with it, in ms. */
  agreed: number;
  /** Frames that were drawn with the old target's bubble still in its place. */
  staleFrames: number;
}

/** A dialog opens or closes → the overlay has moved on with it. The guide must be running. */
export async function measureKeepingUp(
  { courier, floor }: Browsers,
  server: HostileServer,
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { goal, name, ...load } of LOADS) {
    for (const address of [ADDRESS, FLOOR_ADDRESS]) server.serve(address, pageOf(load));
    const ours: Change[] = [];
    const least: Change[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(...(await timeChanges(await openOurs(courier), PACE_MS)));
      least.push(...(await timeChanges(await openFloor(floor), FLOOR_PACE_MS)));
    }
    rows.push(
      {
        id: `keeping-up/${name}`,
        what: `Page changed → overlay agrees, ${name}`,
        unit: 'ms',
        samples: ours.map(({ agreed }) => agreed),
        floor: { what: 'the next frame', samples: least.map(({ agreed }) => agreed) },
        goal: { basis: 'alone', ...goal },
      },
      {
        id: `keeping-up/stale frames, ${name}`,
        what: `Frames with the old target's bubble still in its place, ${name}`,
        unit: '',
        samples: ours.map(({ staleFrames }) => staleFrames),
        goal: { basis: 'alone', median: 0, p95: 0 },
      },
    );
  }
  return rows;
}

async function openOurs(courier: Courier): Promise<Page> {
  const page = await courier.page(ADDRESS);
  await waitForStep(page, 'open-app-passwords', 'pointing');
  return page;
}

async function openFloor(floor: FloorBrowser): Promise<Page> {
  const page = await floor.page(FLOOR_ADDRESS);
  await page.waitForSelector('app-password-courier');
  return page;
}

/** @param pace the least time between two changes, in ms; at most twice that */
async function timeChanges(page: Page, pace: number): Promise<Change[]> {
  await page.bringToFront();
  const changes: Change[] = [];
  for (let change = 0; change < CHANGES; change++) {
    // Not in step with anything of the guide's own.
    await pause(pace * (1 + Math.random()));
    const overlay = await readOverlay(page).catch(() => null);
    const bubble = overlay?.bubble ? centreOf(overlay.bubble) : null;
    changes.push(await page.evaluate(changeAndWait, bubble));
  }
  await page.close();
  return changes;
}

/**
 * Runs in the page: opens or closes the dialog; resolves when our host tells the other step.
 *
 * @param bubble the middle of the bubble that stands there
 */
async function changeAndWait(bubble: { x: number; y: number } | null): Promise<Change> {
  const template = document.querySelector('template');
  const host = document.querySelector('app-password-courier');
  if (!template || !host) throw new Error('There is no guide on the page.');
  const open = document.querySelector('#picker');
  const wanted = open ? 'open-app-passwords' : 'create';
  const hasAgreed = (): boolean => host.getAttribute('data-step') === wanted;
  let staleFrames = 0;
  let isWatching = bubble !== null;
  const { port1, port2 } = new MessageChannel();
  // A message that is sent in a frame arrives after that frame was drawn.
  port1.addEventListener('message', () => {
    isWatching &&= !hasAgreed() && bubble !== null && document.elementFromPoint(bubble.x, bubble.y) === host;
    if (isWatching) staleFrames += 1;
  });
  port1.start();
  const count = (): void => {
    if (!isWatching) return;
    port2.postMessage(null);
    requestAnimationFrame(count);
  };
  const start = performance.now();
  if (open) open.remove();
  else document.body.append(template.content.cloneNode(true));
  requestAnimationFrame(count);
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!hasAgreed()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { attributes: true });
  });
  isWatching = false;
  return { agreed: performance.now() - start, staleFrames };
}

function pageOf({ inputs, isChurning }: { inputs: number; isChurning: boolean }): string {
  const rows = Array.from(
    { length: SMALL_ROWS },
    (_, row) => `<tr><td>Method ${row}</td><td>Added in May</td><td><button>Details</button></td></tr>`,
  );
  const fields = Array.from({ length: inputs }, (_, at) => `<label>Field ${at} <input name="f${at}"></label>`);
  const churn = `<table><tbody id="rows"></tbody></table><script>
let frame = 0;
(function draw() {
  document.getElementById('rows').innerHTML = Array.from({ length: ${CHURNED_ROWS} }, (_, row) =>
    '<tr><td>Row ' + row + '</td><td>Frame ' + frame + '</td><td><input value="' + frame + '"></td></tr>').join('');
  frame += 1;
  requestAnimationFrame(draw);
})();
</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>My Sign-Ins</title><link rel="icon" href="data:,">
<header>${ACCOUNT}</header><main><h1>Security info</h1><button>Add sign-in method</button>
<table>${rows.join('')}</table>${fields.join('\n')}${isChurning ? churn : ''}</main>
<template><div id="picker" role="dialog" aria-modal="true" aria-label="Add a sign-in method"
 style="position:fixed;inset:10% 30%;background:#fff;padding:2rem"><h2>Add a sign-in method</h2><ul>
<li><button>Microsoft Authenticator</button></li><li><button>Phone</button></li><li><button>App password</button></li>
</ul><button>Cancel</button></div></template></html>`;
}
