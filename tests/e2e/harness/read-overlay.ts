import type { CDPSession, Page } from 'puppeteer';
import * as z from 'zod/mini';
import { readShadowRoot } from './read-shadow-root.ts';

const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const readingSchema = z.object({
  step: z.string(),
  state: z.string(),
  /** Where the ring stands; `null` when there is none. */
  ring: z.nullable(boxSchema),
  bubble: z.nullable(boxSchema),
  /** The small numbers on the fields that would be filled, or on the forms to choose from. */
  marks: z.array(z.object({ number: z.number(), box: boxSchema })),
  /** Everything that the bubble says. */
  text: z.string(),
  buttons: z.array(z.object({ name: z.string(), box: boxSchema, isDisabled: z.boolean() })),
});

/** Left, top, width and height in CSS pixels of the window's view. */
export type Box = z.infer<typeof boxSchema>;
/** What the in-page guide shows, read through its closed shadow root. */
export type OverlayReading = z.infer<typeof readingSchema>;

const HOST = 'app-password-courier';
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Reads the overlay of a page's top frame now; `null` when there is none.
 *
 * @throws Error when there are two of them, or the page is just being replaced.
 */
export async function readOverlay(page: Page): Promise<OverlayReading | null> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.createCDPSession()));
  const cdp = await session;
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: HOST });
  const [nodeId] = nodeIds;
  if (nodeIds.length > 1) throw new Error(`there are ${nodeIds.length} overlays in one page`);
  if (!nodeId) return null;
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (!shadow) throw new Error('the overlay has no shadow root');
  if (shadow.shadowRootType !== 'closed') throw new Error(`the overlay's shadow root is ${shadow.shadowRootType}`);
  // A world of our own: what the page did to its prototypes does not reach it.
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'overlay-reader' };
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', world);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId, executionContextId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${readShadowRoot.toString()})(this); }`,
    ...(object.objectId ? { objectId: object.objectId } : {}),
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return readingSchema.parse(result.value);
}
