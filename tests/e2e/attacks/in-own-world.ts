import type { Page, Protocol } from 'puppeteer';
import { waitUntil } from '../harness/wait-until.ts';
import '../harness/extension-chrome.ts';

/** An attack takes as long as it takes: on a busy machine ten thousand messages need longer than any other call. */
const LONGEST_MS = 110_000;

/**
 * Runs a function in the isolated world of the extension's script in the page's top frame: what an attacker who broke
 * the browser's own walls could do at worst.
 *
 * @throws Error when no such world comes up.
 */
export async function inOwnWorld<Argument, Result>(
  page: Page,
  extensionId: string,
  act: (argument: Argument) => Promise<Result> | Result,
  argument: Argument,
): Promise<Result> {
  const session = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await waitUntil("the extension's world", async () => {
    const own = worlds.findLast(
      ({ origin, auxData }) =>
        origin === `chrome-extension://${extensionId}` && Object(auxData).frameId === frameTree.frame.id,
    );
    return own ? { is: own } : { not: `there are ${worlds.map(({ name, origin }) => name || origin).join(', ')}` };
  });
  const order: Protocol.Runtime.CallFunctionOnRequest = {
    functionDeclaration: act.toString(),
    executionContextId: world.id,
    arguments: [{ value: argument }],
    awaitPromise: true,
    returnByValue: true,
  };
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', order, { timeout: LONGEST_MS });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}
