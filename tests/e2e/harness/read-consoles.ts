import { type Browser, TargetType } from 'puppeteer';

const SPEAKING: ReadonlySet<string> = new Set([TargetType.PAGE, TargetType.SERVICE_WORKER, TargetType.OTHER]);

/**
 * All that was said in the consoles of the pages and workers that are there now, in every world of theirs, since their
 * first line: the browser keeps it for whoever comes late.
 */
export async function readConsoles(browser: Browser): Promise<string> {
  const said: string[] = [];
  for (const target of browser.targets().filter((one) => SPEAKING.has(one.type()))) {
    const session = await target.createCDPSession().catch(() => null);
    if (!session) continue;
    session.on('Runtime.consoleAPICalled', ({ args }) => said.push(JSON.stringify(args)));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => said.push(JSON.stringify(exceptionDetails)));
    session.on('Log.entryAdded', ({ entry }) => said.push(JSON.stringify(entry)));
    await session.send('Runtime.enable');
    await session.send('Log.enable').catch(() => undefined);
    await session.detach();
  }
  return said.join('\n');
}
