import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const LIST = 'select';

const mishaps = useMishaps();

it("chooses App password in a list of the browser's own, and goes on", async () => {
  const stage = await mishaps.begin({ options: { generation: 'G2', methodList: 'native' } });
  const { microsoft } = stage;
  await goToList(stage);
  await pressInBubble(microsoft, 'Do it for me');
  await waitForRing(microsoft, 'create', 'button');
  expect(await microsoft.$eval(LIST, (list) => list instanceof HTMLSelectElement && list.value)).toBe('appPassword');
});

it('says so where the page does not take the choice, and goes on once the person chose', async () => {
  const stage = await mishaps.begin({ options: { generation: 'G2', methodList: 'stubborn' } });
  const { microsoft } = stage;
  await goToList(stage);
  await pressInBubble(microsoft, 'Do it for me');
  await waitUntil('the bubble to say that it did not work', async () => {
    const seen = await readOverlay(microsoft);
    return seen?.text.includes('The page did not take that') ? { is: seen } : { not: `it says "${seen?.text}"` };
  });
  const { buttons } = await waitForStep(microsoft, 'create', 'pointing');
  expect(buttons.map(({ name }) => name)).not.toContain('Do it for me');
  // The keyboard chooses in a closed list.
  await microsoft.focus(LIST);
  await microsoft.keyboard.type('App');
  await waitForRing(microsoft, 'create', 'button');
});

/** Opens the dialog whose list the ring then stands on. */
async function goToList(stage: CreateStage): Promise<void> {
  const { microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'create', 'select');
}
