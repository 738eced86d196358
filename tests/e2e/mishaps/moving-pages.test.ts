import { it } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { asPerson } from '../harness/as-person.ts';
import type { MishapChrome } from '../harness/mishap-chrome.ts';
import { waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitForClearBubble } from './wait-for-clear-bubble.ts';

// The browser's own zoom; windows of other sizes, and pages that move, stand on the stage of the page tests.

const mishaps = useMishaps();

it('stands on each target, clear of what the person needs, at a zoom of 3', async () => {
  const stage = await mishaps.begin();
  try {
    await waitForEachStep(stage);
  } finally {
    // The browser keeps a site's zoom.
    await setZoom(stage, 1);
  }
});

/** Waits at each step of Create until all stands where it must while the view is zoomed; the mouse acts while it is not, since zoom moves its points. */
async function waitForEachStep(stage: CreateStage): Promise<void> {
  const { microsoft } = stage;
  const look = async (step: StepId, selector = '') => {
    await waitForRing(microsoft, step, selector);
    await setZoom(stage, 3);
    await waitForRing(microsoft, step, selector);
    await waitForClearBubble(microsoft, step, selector);
    await setZoom(stage, 1);
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
  await setZoom(stage, 3);
  await waitForStep(microsoft, 'read-the-password', 'captured');
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
