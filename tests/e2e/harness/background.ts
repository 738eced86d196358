import { type Browser, type Target, TargetType, type WebWorker } from 'puppeteer';
import { waitUntil } from './wait-until.ts';

/** The extension's background: a service worker that the browser starts and stops. */
export interface Background {
  /** The running worker; starts it when it is stopped. */
  worker(): Promise<WebWorker>;
  isRunning(): boolean;
  /** Stops the worker as the browser does after half a minute of idleness; resolves when it is gone. */
  stop(): Promise<void>;
}

/** @param extensionId of an installed extension. */
export function backgroundOf(browser: Browser, extensionId: string): Background {
  const origin = `chrome-extension://${extensionId}/`;
  const isOurs = (target: Target): boolean =>
    target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(origin);
  const find = (): Target | undefined => browser.targets().find(isOurs);

  const worker = (): Promise<WebWorker> =>
    waitUntil('the background to run', async () => {
      const running = await find()?.worker();
      if (running) return { is: running };
      await start(browser, origin);
      return { not: 'it did not start' };
    });

  const stop = async (): Promise<void> => {
    const target = find();
    // One that is about to stop by itself has no worker any more.
    const running = await target?.worker().catch(() => null);
    if (!target || !running) return;
    let isGone = false;
    browser.on('targetdestroyed', (destroyed) => {
      isGone ||= destroyed === target;
    });
    await running.close();
    await waitUntil('the background to stop', async () =>
      isGone || find() !== target ? { is: undefined } : { not: 'it still runs' },
    );
  };

  return { worker, stop, isRunning: () => find() !== undefined };
}

async function start(browser: Browser, scopeURL: string): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.startWorker', { scopeURL });
  await session?.detach();
}
