import { type Browser, type Protocol, TargetType } from 'puppeteer';

const SPEAKING: ReadonlySet<string> = new Set([TargetType.PAGE, TargetType.SERVICE_WORKER, TargetType.OTHER]);
/** What is kept of an object is the object alone. */
const AS_TEXT = 'function () { try { return JSON.stringify(this); } catch { return String(this); } }';

/**
 * All that was said in the consoles of the pages and workers that are there now, in every world of theirs, since their
 * first line: the browser keeps it for whoever comes late.
 */
export async function readConsoles(browser: Browser): Promise<string> {
  const speaking = browser.targets().filter((target) => SPEAKING.has(target.type()));
  const said: string[] = [];
  for (const target of speaking) {
    const session = await target.createCDPSession();
    const values: Protocol.Runtime.RemoteObject[] = [];
    session.on('Runtime.consoleAPICalled', ({ args }) => values.push(...args));
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => said.push(JSON.stringify(exceptionDetails)));
    session.on('Log.entryAdded', ({ entry }) => said.push(JSON.stringify(entry)));
    await session.send('Runtime.enable');
    await session.send('Log.enable').catch(() => undefined);
    for (const { objectId, ...value } of values) {
      said.push(JSON.stringify(value));
      if (objectId === undefined) continue;
      const order = { objectId, functionDeclaration: AS_TEXT, returnByValue: true };
      said.push(String((await session.send('Runtime.callFunctionOn', order)).result.value));
    }
    await session.detach();
  }
  return said.join('\n');
}
