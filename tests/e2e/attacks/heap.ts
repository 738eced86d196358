import type { CDPSession, Page } from 'puppeteer';
import type { Courier } from '../harness/launch-courier.ts';

/**
 * Whether a text stands anywhere in the memory of JavaScript behind a session, after its garbage is collected: in every
 * world of a page, in the background, or in the popup.
 */
async function isInHeap(session: CDPSession, text: string): Promise<boolean> {
  const chunks: string[] = [];
  const listen = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.send('HeapProfiler.disable');
  session.off('HeapProfiler.addHeapSnapshotChunk', listen);
  return chunks.join('').includes(text);
}

/** In all worlds of a page's process, our own script's among them. */
export async function isInPageHeap(page: Page, text: string): Promise<boolean> {
  const session = await page.createCDPSession();
  try {
    return await isInHeap(session, text);
  } finally {
    await session.detach();
  }
}

/** In the background. */
export async function isInBackgroundHeap({ background }: Courier, text: string): Promise<boolean> {
  return isInHeap((await background.worker()).client, text);
}
