import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids';
import { followWay } from '../../practice/microsoft/follow-way';
import { type MicrosoftStage, onMicrosoft } from './on-microsoft';

// Ring and bubble on pages that move, scroll and shrink, each step with the mouse; the browser's own zoom is tried with
// the built extension.

/** The window in which zooms are tried, in device pixels. */
const WINDOW = { width: 1280, height: 800 };

it('follows a target that a late banner pushes down', () =>
  onMicrosoft({}, async (page) => {
    await page.waitForRing('open-app-passwords');
    const before = await page.overlay();
    await page.run(() => {
      const banner = document.createElement('p');
      banner.textContent = 'There is news.';
      banner.style.cssText = 'margin:0;padding:40px';
      document.body.prepend(banner);
    });
    await page.waitForRing('open-app-passwords');
    const after = await page.overlay();
    expect(after?.ring?.y).toBeGreaterThan(before?.ring?.y ?? Number.POSITIVE_INFINITY);
    await page.waitForClear('open-app-passwords');
  }));

it.each([
  ['under a bar that stays', { layout: 'sticky' as const }],
  ['in a box that scrolls', { layout: 'nested' as const }],
  ['from right to left', { rightToLeft: true }],
  ["in the browser's top layer", { nativeDialog: true }],
  ['after spinners', { delayMs: 700 }],
])('stands on each target, clear of what the person needs, %s', (_, options) =>
  onMicrosoft({ options }, async (page) => {
    for (const step of ['open-app-passwords', 'create'] as const) {
      await page.waitForRing(step);
      await page.waitForClear(step);
      await page.click(step);
    }
    await page.waitForRing('name-the-password');
    await page.waitForClear('name-the-password');
    await followWay(page);
    expect(await page.held()).toHaveLength(1);
  }),
);

describe('in windows and at zooms of all sizes', () => {
  it.each([0.5, 2])('stands on each target at a zoom of %d', (zoom) =>
    onMicrosoft({}, (page) =>
      waitForEachStep(
        page,
        () => page.view({ ...WINDOW, zoom }),
        () => page.view(null),
      ),
    ),
  );

  it.each([
    [360, 640],
    [800, 320],
  ])('stands on each target in a window of %d by %d', (width, height) =>
    onMicrosoft({}, async (page) => {
      await page.view({ width, height, zoom: 1 });
      await waitForEachStep(
        page,
        async () => undefined,
        async () => undefined,
      );
    }),
  );
});

/** Waits at each step of Create until all stands where it must, while the view is changed too. */
async function waitForEachStep(
  page: MicrosoftStage,
  change: () => Promise<void>,
  changeBack: () => Promise<void>,
): Promise<void> {
  const look = async (step: StepId, narrows = '') => {
    await page.waitForRing(step, narrows);
    await change();
    await page.waitForRing(step, narrows);
    await page.waitForClear(step, narrows);
    await changeBack();
    await page.waitForRing(step, narrows);
  };
  await look('open-app-passwords');
  await page.click('open-app-passwords');
  await look('create');
  await page.click('create');
  await look('name-the-password', 'input');
  await page.type({ 'input[data-answer="name-the-password"]': 'CloudFinder' });
  await look('name-the-password', 'button');
  await page.click('name-the-password');
  await page.waitForStep('read-the-password', ['captured']);
  await change();
  await page.waitForStep('read-the-password', ['captured']);
  await changeBack();
}
