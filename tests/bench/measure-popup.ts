import type { Page } from 'puppeteer';
import type { Popup } from '../e2e/harness/popup.ts';
import { SECURITY_INFO } from '../e2e/harness/stage.ts';
import type { Browsers } from './open-browsers.ts';
import type { Row } from './row.ts';

/** Popup opened → usable, beside one that only draws a button with Preact. */
export async function measurePopup({ courier, floor }: Browsers, rounds: number): Promise<Row[]> {
  const samples: number[] = [];
  const least: number[] = [];
  const overOurs = await courier.page(SECURITY_INFO);
  const overFloor = await floor.page(SECURITY_INFO);
  for (let round = 0; round < rounds; round++) {
    await courier.background.worker();
    samples.push(await timeDrawing(courier, overOurs, 'Start guide'));
    least.push(await timeDrawing(floor, overFloor, 'Send to x360Cloud'));
  }
  await overOurs.close();
  await overFloor.close();
  return [
    {
      id: 'popup/opened',
      what: 'Popup opened → usable',
      unit: 'ms',
      samples,
      floor: { what: 'an empty Preact popup', samples: least },
      goal: { basis: 'times the floor', median: 1.3 },
    },
  ];
}

async function timeDrawing(
  { openPopup }: { openPopup(over: Page): Promise<Popup> },
  over: Page,
  text: string,
): Promise<number> {
  const popup = await openPopup(over);
  await popup.waitForText(text);
  const drawn = await popup.page.evaluate(readDrawn);
  await popup.close();
  return drawn;
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
