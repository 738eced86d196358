import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitForPicker } from '../options/read-picker.ts';

const mishaps = useMishaps();

it('points at neither of two that could be meant, until the person shows which', async () => {
  const stage = await mishaps.begin();
  const { microsoft } = stage;
  await microsoft.waitForSelector('[data-answer="open-app-passwords"]', { visible: true });
  // Another of the same name, for something else.
  await microsoft.evaluate(() => {
    const right = document.querySelector('[data-answer="open-app-passwords"]');
    const twin = right?.cloneNode(true);
    if (!(right instanceof HTMLElement) || !(twin instanceof HTMLElement)) throw new Error('no button');
    twin.removeAttribute('data-answer');
    twin.id = 'twin';
    right.id = 'right';
    right.after(twin);
  });
  await startGuide(stage);
  const { text, ring } = await waitForStep(microsoft, 'open-app-passwords', 'words');
  expect(text).toContain('Several things here could be meant');
  expect(ring).toBeNull();

  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'open-app-passwords');
});
