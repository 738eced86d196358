import { type HostileServer, startHostileServer } from '../../practice/hostile-server.ts';
import { type Courier, launchCourier } from './launch-courier.ts';

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
export async function workerBrowser(): Promise<PracticeCourier> {
  const former = await running?.catch(() => undefined);
  if (former?.courier.browser.connected) return former;
  running = startPracticeCourier();
  return running;
}

/** A browser of one's own, for tests that leave something behind in it; whoever starts it closes both. */
export async function startPracticeCourier(): Promise<PracticeCourier> {
  const server = await startHostileServer();
  return { server, courier: await launchCourier({ port: server.port }) };
}
