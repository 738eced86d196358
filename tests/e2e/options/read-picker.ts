import type { Page, Protocol } from 'puppeteer';
import type { Box } from '../harness/read-overlay.ts';
import { waitUntil } from '../harness/wait-until.ts';

const HOST = 'APP-PASSWORD-COURIER';

/** The guide's own overlay names its step; the picker stands in its place and names none. */
const PICKER = `${HOST.toLowerCase()}:not([data-step])`;

/** Waits until the person can point at an element. */
export function waitForPicker(page: Page): Promise<undefined> {
  return waitUntil('the picker', async () =>
    (await page.$(PICKER)) ? { is: undefined } : { not: 'it is not in the page' },
  );
}

/** Waits until the pointing is over. */
export function waitForNoPicker(page: Page): Promise<undefined> {
  return waitUntil('the picker to go', async () =>
    (await page.$(PICKER)) ? { not: 'it is in the page' } : { is: undefined },
  );
}

/** Where the picker's frame stands, read through its closed shadow root; `null` while it marks nothing. */
export async function readPickerFrame(page: Page): Promise<Box | null> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const frame = nodesIn(root)
      .filter((node) => node.nodeName === HOST)
      .flatMap((host) => host.shadowRoots ?? [])
      .flatMap(nodesIn)
      .find(({ attributes = [] }) => attributes[attributes.indexOf('class') + 1] === 'frame');
    if (!frame || frame.attributes?.includes('hidden')) return null;
    const { model } = await cdp.send('DOM.getBoxModel', { nodeId: frame.nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } finally {
    await cdp.detach();
  }
}

function nodesIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}

/** Waits until the picker asks for this. */
export function waitForPickerToSay(page: Page, wanted: string): Promise<undefined> {
  return waitUntil(`the picker to say "${wanted}"`, async () => {
    const cdp = await page.createCDPSession();
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      const shadows = nodesIn(root).filter(({ nodeName }) => nodeName === HOST);
      const said = shadows
        .flatMap((host) => host.shadowRoots ?? [])
        .flatMap(nodesIn)
        .map(({ nodeValue }) => nodeValue)
        .join(' ');
      return said.includes(wanted) ? { is: undefined } : { not: `it says "${said}"` };
    } finally {
      await cdp.detach();
    }
  });
}
