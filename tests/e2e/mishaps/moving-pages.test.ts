import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { asPerson } from '../harness/as-person.ts';
import type { MishapChrome } from '../harness/mishap-chrome.ts';
import { waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';
import { waitForClearBubble } from './wait-for-clear-bubble.ts';

const mishaps = useMishaps();

it('follows a target that a late banner pushes down', async () => {
  const stage = await mishaps.begin();
  const { microsoft } = stage;
  await startGuide(stage);
  const before = await waitForRing(microsoft, 'open-app-passwords');
  await microsoft.evaluate(() => {
    const banner = document.createElement('p');
    banner.textContent = 'There is news.';
    banner.style.cssText = 'margin:0;padding:40px';
    document.body.prepend(banner);
  });
  const after = await waitForRing(microsoft, 'open-app-passwords');
  expect(after.y).toBeGreaterThan(before.y);
  await waitForClearBubble(microsoft, 'open-app-passwords');
});

it.each([
  ['under a bar that stays', { layout: 'sticky' as const }],
  ['in a box that scrolls', { layout: 'nested' as const }],
  ['from right to left', { rightToLeft: true }],
  ["in the browser's top layer", { nativeDialog: true }],
  ['after spinners', { delayMs: 700 }],
])('stands on each target, clear of what the person needs, %s', async (_, options) => {
  const stage = await mishaps.begin({ options });
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await waitForClearBubble(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'create');
  await waitForClearBubble(microsoft, 'create');
  await asPerson.click(microsoft, 'create');
  await waitForRing(microsoft, 'name-the-password');
  await waitForClearBubble(microsoft, 'name-the-password');
  await followGuide(microsoft);
  await courier.waitForBadge('1');
});

describe('in windows and at zooms of all sizes', () => {
  it.each([0.5, 2, 3])('stands on each target at a zoom of %d', async (zoom) => {
    const stage = await mishaps.begin();
    try {
      await waitForEachStep(
        stage,
        () => setZoom(stage, zoom),
        () => setZoom(stage, 1),
      );
    } finally {
      // The browser keeps a site's zoom.
      await setZoom(stage, 1);
    }
  });

  it.each([
    [360, 640],
    [800, 320],
  ])('stands on each target in a window of %d by %d', async (width, height) => {
    const stage = await mishaps.begin();
    await stage.microsoft.setViewport({ width, height });
    await waitForEachStep(
      stage,
      async () => undefined,
      async () => undefined,
    );
  });
});

/** Waits at each step of Create until all stands where it must while the view is changed; the mouse acts while it is not, since zoom moves its points. */
async function waitForEachStep(
  stage: CreateStage,
  change: () => Promise<unknown>,
  changeBack: () => Promise<unknown>,
): Promise<void> {
  const { microsoft } = stage;
  const look = async (step: StepId, selector = '') => {
    await waitForRing(microsoft, step, selector);
    await change();
    await waitForRing(microsoft, step, selector);
    await waitForClearBubble(microsoft, step, selector);
    await changeBack();
    await waitForRing(microsoft, step, selector);
  };
  await startGuide(stage);
  await look('open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  await look('create');
  await asPerson.click(microsoft, 'create');
  await look('name-the-password', 'input');
  await asPerson.type(microsoft, 'input[data-answer="name-the-password"]', 'CloudFinder');
  await look('name-the-password', 'button');
  await asPerson.click(microsoft, 'name-the-password');
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await change();
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await changeBack();
}

/** The browser's own zoom of the tab in front. */
async function setZoom({ courier, microsoft }: CreateStage, zoom: number): Promise<void> {
  const worker = await courier.background.worker();
  await worker.evaluate(async (factor) => {
    const { tabs } = globalThis.chrome as unknown as MishapChrome;
    const [tab] = await tabs.query({ url: 'https://mysignins.microsoft.com/*' });
    if (tab) await tabs.setZoom(tab.id, factor);
  }, zoom);
  await microsoft.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, {}, zoom);
}
