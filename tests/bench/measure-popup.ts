import type { Page } from 'puppeteer';
import '../e2e/harness/extension-chrome.ts';
import type { Courier } from '../e2e/harness/launch-courier.ts';
import type { Row } from './row.ts';

const TRIPS = 20;

/** Popup to background and back, popup opened to drawn, and the first answer of a background that was stopped. */
export async function measurePopup(courier: Courier, over: Page, rounds: number): Promise<Row[]> {
  const refused: number[] = [];
  const state: number[] = [];
  const drawn: number[] = [];
  const drawnCold: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await courier.background.worker();
    const popup = await courier.openPopup(over);
    await popup.waitForText('guide');
    drawn.push(await popup.page.evaluate(readDrawn));
    refused.push(await popup.page.evaluate(timeTrips, { type: 'bench:nothing' }, TRIPS));
    state.push(await popup.page.evaluate(timeTrips, { type: 'popup:opened', tabId: null }, TRIPS));
    await courier.background.stop();
    cold.push(await popup.page.evaluate(timeTrips, { type: 'bench:nothing' }, 1));
    await popup.close();
    await courier.background.stop();
    const sleepy = await courier.openPopup(over);
    await sleepy.waitForText('guide');
    drawnCold.push(await sleepy.page.evaluate(readDrawn));
    await sleepy.close();
  }
  return [
    { what: 'Popup → background → back, bare', unit: 'ms', samples: refused, beside: 'floor 0.9' },
    { what: 'Popup → background → back, whole state', unit: 'ms', samples: state, beside: 'floor 2.0 (by a tab)' },
    { what: 'Popup opened → state drawn', unit: 'ms', samples: drawn, beside: '' },
    { what: 'Popup opened → state drawn, background stopped', unit: 'ms', samples: drawnCold, beside: '' },
    { what: 'First answer of a stopped background', unit: 'ms', samples: cold, beside: 'floor 12 to 34' },
  ];
}

/** Runs in the popup: the median time of a request's round trip, in ms. */
async function timeTrips(message: { type: string }, count: number): Promise<number> {
  const times: number[] = [];
  for (let trip = 0; trip < count; trip++) {
    const start = performance.now();
    await chrome.runtime.sendMessage(message);
    times.push(performance.now() - start);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(count / 2)] ?? 0;
}

/** Runs in the popup: ms from its navigation to the largest paint so far, which is the one with the state. */
function readDrawn(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      observer.disconnect();
      resolve(last?.startTime ?? 0);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}
