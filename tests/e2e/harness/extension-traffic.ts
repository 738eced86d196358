import { readFile } from 'node:fs/promises';
import type { Browser, Target } from 'puppeteer';
import * as z from 'zod/mini';

/** The part of Chromium's network log that names who asked for what. */
const logSchema = z.object({
  events: z.array(
    z.object({ params: z.optional(z.object({ url: z.optional(z.string()), initiator: z.optional(z.string()) })) }),
  ),
});

/** A record of what an extension asks of the network. */
export interface ExtensionTraffic {
  /** Addresses that its background and its pages asked for so far; its own files are not counted. */
  requests(): string[];
}

/** Begins to listen to the background and every page of the extension. */
export function recordTraffic(browser: Browser, extensionId: string): ExtensionTraffic {
  const origin = `chrome-extension://${extensionId}/`;
  const heard = new WeakSet<Target>();
  const urls: string[] = [];
  const listen = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(origin) || heard.has(target)) return;
    heard.add(target);
    // A second session would keep the worker alive, so that it could not be stopped: its own is used.
    const session = (await target.worker())?.client ?? (await target.createCDPSession());
    session.on('Network.requestWillBeSent', ({ request }) => {
      if (isOutside(request.url, origin)) urls.push(request.url);
    });
    await session.send('Network.enable');
  };
  // A target that closes at once cannot be listened to; the browser's own log still has its requests.
  const tryToListen = (target: Target): void => void listen(target).catch(() => undefined);
  browser.on('targetcreated', tryToListen);
  browser.on('targetchanged', tryToListen);
  for (const target of browser.targets()) tryToListen(target);
  return { requests: () => [...urls] };
}

/**
 * The addresses that the extension asked for, by the browser's own network log (`--log-net-log`), which is complete
 * once the browser is closed.
 */
export async function readLoggedRequests(logPath: string, extensionId: string): Promise<string[]> {
  const origin = `chrome-extension://${extensionId}`;
  const log = logSchema.parse(JSON.parse(await readFile(logPath, 'utf8')));
  return log.events
    .filter(({ params }) => params?.initiator === origin)
    .map(({ params }) => params?.url ?? '')
    .filter((url) => url !== '' && isOutside(url, `${origin}/`));
}

function isOutside(url: string, origin: string): boolean {
  return !url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:');
}
