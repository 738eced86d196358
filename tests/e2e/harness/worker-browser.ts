import { type HostileServer, startHostileServer } from '../../practice/hostile-server.ts';
import { type Courier, launchCourier } from './launch-courier.ts';
import { leaveNothing } from './leave-nothing.ts';

/** A browser with the extension, and the practice sites, or what a test serves instead, behind every address. */
export interface PracticeCourier {
  server: HostileServer;
  courier: Courier;
}

let running: Promise<PracticeCourier> | undefined;

/**
 * The one browser of this worker: the files that it runs one after another share it, since a start costs as much as a
 * test. It ends with the worker.
 */
async function workerBrowser(): Promise<PracticeCourier> {
  const former = await running?.catch(() => undefined);
  if (former?.courier.browser.connected) return former;
  running = startPracticeCourier();
  return running;
}

/** Where the tests of a file run: in the worker's browser, or in one of their own, as what they change outlives a test. */
export interface BrowserChoice {
  hasOwnBrowser?: boolean;
}

/** The browser that a file chose. */
export function takeBrowser({ hasOwnBrowser = false }: BrowserChoice = {}): Promise<PracticeCourier> {
  return hasOwnBrowser ? startPracticeCourier() : workerBrowser();
}

/** Ends a browser of one's own, and takes the worker's back to a fresh installation. */
export async function giveBack(
  { courier, server }: PracticeCourier,
  { hasOwnBrowser = false }: BrowserChoice = {},
): Promise<void> {
  if (!hasOwnBrowser) return leaveNothing(courier);
  await courier.discard();
  await server.close();
}

/** A browser of one's own, for tests that leave something behind in it; whoever starts it closes both. */
async function startPracticeCourier(): Promise<PracticeCourier> {
  const server = await startHostileServer();
  return { server, courier: await launchCourier({ port: server.port }) };
}
