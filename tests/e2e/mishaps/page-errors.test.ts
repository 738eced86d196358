import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const mishaps = useMishaps();

it("says the page's own words where the limit is reached", async () => {
  const stage = await mishaps.begin({ options: { limitReached: true } });
  const { courier, microsoft } = stage;
  await startGuide(stage);
  for (const step of ['open-app-passwords', 'create'] as const) {
    await waitForRing(microsoft, step);
    await asPerson.click(microsoft, step);
  }
  await waitForRing(microsoft, 'name-the-password');
  await pressInBubble(microsoft, 'Do it for me');
  await waitForRing(microsoft, 'name-the-password', 'button');
  await asPerson.click(microsoft, 'name-the-password');
  await waitUntil("the page's words in the bubble", async () => {
    const seen = await readOverlay(microsoft);
    return seen?.text.includes('You have reached the limit of 40 app passwords.')
      ? { is: seen }
      : { not: `it says "${seen?.text}"` };
  });
  const { buttons } = await waitForStep(microsoft, 'name-the-password');
  expect(buttons.map(({ name }) => name)).not.toContain('Do it for me');
  expect(await courier.badgeText()).toBe('');
});
