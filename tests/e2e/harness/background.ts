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

  // One that is about to stop has no worker any more, or stops while it is asked for it.
  const workerNow = async (): Promise<WebWorker | null> =>
    (await find()
      ?.worker()
      .catch(() => null)) ?? null;

  const worker = (): Promise<WebWorker> =>
    waitUntil('the background to run', async () => {
      const running = await workerNow();
      // One that starts has a worker before it has a script; one that ends at that moment never gets it.
      if (running && (await running.evaluate(() => true).catch(() => false))) return { is: running };
      if (!running) await start(browser, origin);
      return { not: 'it did not start' };
    });

  const stop = async (): Promise<void> => {
    const target = find();
    if (!target) return;
    await waitUntil('the background to stop', async () => {
      if (find() !== target) return { is: undefined };
      // Asked for again: the browser does not hear it of one that is just starting.
      await (await workerNow())?.close().catch(() => undefined);
      return find() === target ? { not: 'it still runs' } : { is: undefined };
    });
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
