import { AxePuppeteer } from '@axe-core/puppeteer';
import type { CDPSession, Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { pressInBubble, waitForStep } from './harness/overlay.ts';
import { startGuide } from './harness/start-guide.ts';
import { useStage } from './harness/use-stage.ts';
import { waitForPicker } from './options/read-picker.ts';

const HOST = 'app-password-courier';
const stage = useStage({ isPrivate: false });

/** What stands in the closed room, with its style, as a page of its own: no checker looks into a closed room. */
async function readRoom(cdp: CDPSession): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: HOST });
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: node.shadowRoots?.[0]?.backendNodeId ?? 0 });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const rules = this.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText);
      return '<style>' + rules.join('') + '</style>' + this.innerHTML;
    }`,
    returnByValue: true,
  });
  return String(result.value);
}

/** What axe finds wrong, in light, dark and forced colours. */
async function check(page: Page, room: string): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="en"><title>The room</title><body>${room}</body></html>`);
  const found: string[] = [];
  for (const [name, value] of [
    ['prefers-color-scheme', 'light'],
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
  ] as const) {
    await page.emulateMediaFeatures([{ name, value }]);
    // A region of the product stands beside the page's landmarks, not in them; the page has its own heading.
    const { violations } = await new AxePuppeteer(page)
      .disableRules(['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'])
      .analyze();
    found.push(...violations.map(({ id, nodes }) => `${value}: ${id} ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return found;
}

it('axe finds nothing wrong with the bubble, nor with the bar of pointing', async () => {
  const { courier, microsoft } = stage.now();
  await startGuide(stage.now());
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  const cdp = await microsoft.createCDPSession();
  const bubble = await readRoom(cdp);
  expect(bubble).toContain('Do it for me');
  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  const bar = await readRoom(cdp);
  expect(bar).toContain('Click the place where you would go on.');
  const blank = await courier.page('about:blank');
  expect(await check(blank, bubble)).toEqual([]);
  expect(await check(blank, bar)).toEqual([]);
});
