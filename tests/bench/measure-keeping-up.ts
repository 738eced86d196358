import type { Page } from 'puppeteer';
import type { HostileServer } from '../e2e/attacks/hostile-server.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import { waitForStep } from '../e2e/harness/overlay.ts';
import { ACCOUNT } from '../e2e/harness/stage.ts';
import type { Row } from './row.ts';

const ADDRESS = 'https://mysignins.microsoft.com/security-info/';
/** How often the dialog opens and closes on one page of a round. */
const CHANGES = 20;
/** Cells of a page that is small, and rows that the busy one draws anew in every frame. */
const SMALL_ROWS = 60;
const CHURNED_ROWS = 200;

const LOADS = [
  { name: 'small page', inputs: 0, isChurning: false },
  { name: '10,000 inputs', inputs: 10_000, isChurning: false },
  { name: '200 rows anew in each frame', inputs: 0, isChurning: true },
] as const;

/** A dialog opens or closes → the overlay has moved on with it. The guide must be running. */
export async function measureKeepingUp(courier: Courier, server: HostileServer, rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const load of LOADS) {
    server.serve(ADDRESS, pageOf(load));
    const samples: number[] = [];
    for (let round = 0; round < rounds; round++) samples.push(...(await timeChanges(courier)));
    const [most = 0] = samples.toSorted((one, other) => other - one).slice(Math.floor(samples.length / 20));
    const beside = `p95 ${Math.round(most)}`;
    rows.push({ what: `Page changed → overlay agrees, ${load.name}`, unit: 'ms', samples, beside });
  }
  return rows;
}

async function timeChanges(courier: Courier): Promise<number[]> {
  const page: Page = await courier.page(ADDRESS);
  await page.bringToFront();
  await waitForStep(page, 'open-app-passwords', 'pointing');
  const samples: number[] = [];
  for (let change = 0; change < CHANGES; change++) samples.push(await page.evaluate(changeAndWait));
  await page.close();
  return samples;
}

/** Runs in the page: opens or closes the dialog; resolves with the ms that pass until our host tells the other step. */
async function changeAndWait(): Promise<number> {
  const template = document.querySelector('template');
  const host = document.querySelector('app-password-courier');
  if (!template || !host) throw new Error('There is no guide on the page.');
  // Not in step with anything of the guide's own.
  await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 600));
  const open = document.querySelector('#picker');
  const wanted = open ? 'open-app-passwords' : 'create';
  const start = performance.now();
  if (open) open.remove();
  else document.body.append(template.content.cloneNode(true));
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (host.getAttribute('data-step') !== wanted) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host, { attributes: true });
  });
  return performance.now() - start;
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
