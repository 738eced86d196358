import type { Page } from 'puppeteer';
import { readOverlay } from '../harness/read-overlay.ts';

/** The bubble's links in their order, through its closed shadow root. */
export async function readLinks(page: Page): Promise<string[]> {
  if (!(await readOverlay(page))) return [];
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'app-password-courier',
  });
  const { node } = await session.send('DOM.describeNode', { nodeId: nodeIds[0] ?? 0, depth: -1, pierce: true });
  await session.detach();
  return linksIn(node);
}

interface Node {
  nodeName: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

function linksIn({ nodeName, attributes = [], children = [], shadowRoots = [] }: Node): string[] {
  const href = attributes[attributes.indexOf('href') + 1];
  const own = nodeName === 'A' && href !== undefined ? [href] : [];
  return [...own, ...[...shadowRoots, ...children].flatMap(linksIn)];
}
