import { expect, it } from 'vitest';
import { waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';

const mishaps = useMishaps();

it('comes back when the page removes or hides the overlay once', async () => {
  const stage = await mishaps.begin();
  const { microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await microsoft.evaluate(() => document.querySelector('app-password-courier')?.remove());
  await waitForRing(microsoft, 'open-app-passwords');
  await microsoft.evaluate(() => document.querySelector('app-password-courier')?.setAttribute('hidden', ''));
  await waitForRing(microsoft, 'open-app-passwords');
});

it('gives way to a page that removes it again and again, and says so in the popup', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await waitForStep(microsoft, 'open-app-passwords', 'pointing');
  const removals = await microsoft.evaluate(async () => {
    const { promise, resolve } = Promise.withResolvers<number>();
    let count = 0;
    const remove = () => {
      const overlay = document.querySelector('app-password-courier');
      if (!overlay) return;
      count += 1;
      overlay.remove();
      setTimeout(() => resolve(count), 1_500);
    };
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
    return promise;
  });
  expect(removals).toBeGreaterThan(1);
  expect(removals).toBeLessThan(20);
  const popup = await courier.openPopup(microsoft);
  const text = await popup.waitForText("The page removed the guide's bubble");
  // The popup goes on telling the step.
  expect(text).toContain('Press Add sign-in method.');
});
