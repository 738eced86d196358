import { beforeEach, expect, it } from 'vitest';
import { asPerson } from './harness/as-person.ts';
import { isAround } from './harness/is-around.ts';
import { pressInBubble, waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { startGuide } from './harness/start-guide.ts';
import { useStage } from './harness/use-stage.ts';
import { openOptions, pressButton, waitForText } from './options/open-options.ts';
import { readPickerFrame, waitForNoPicker, waitForPicker } from './options/read-picker.ts';
import { CROATIAN, speakUnknownLanguage } from './options/speak-unknown-language.ts';

const MOST_TABS = 60;
const stage = useStage({ isPrivate: false }, (server) => server.microsoft.configure({ withoutHooks: true }));

/** The guide runs on a page of which it knows neither hooks nor captions, and says so in words. */
beforeEach(async () => {
  const { microsoft } = stage.now();
  await speakUnknownLanguage(microsoft);
  await microsoft.reload();
  await startGuide(stage.now());
  await waitForStep(microsoft, 'open-app-passwords', 'words');
});

it('an element pointed at with the mouse gets the ring, is remembered, listed and forgotten', async () => {
  const { courier, microsoft } = stage.now();
  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'open-app-passwords');
  expect(await microsoft.$('[role="dialog"]'), 'the page did not notice the click').toBeNull();

  await microsoft.reload();
  await waitForRing(microsoft, 'open-app-passwords');

  const options = await openOptions(courier);
  const seen = await waitForText(options, 'mysignins.microsoft.com');
  expect(seen).toContain('Add a sign-in method');
  expect(seen).toContain(`“${CROATIAN['Add sign-in method']}”, pointed at on`);
  await pressButton(options, 'Forget Add a sign-in method on mysignins.microsoft.com');
  await waitForText(options, 'Nothing yet.');

  await microsoft.bringToFront();
  await microsoft.reload();
  await waitForStep(microsoft, 'open-app-passwords', 'words');
});

it('what lies in a dialog is taught for its own step, and both are found again', async () => {
  const { microsoft } = stage.now();
  for (const step of ['open-app-passwords', 'create'] as const) {
    await waitForStep(microsoft, step, ['words', 'stuck']);
    await pressInBubble(microsoft, 'It looks different here');
    await waitForPicker(microsoft);
    await asPerson.click(microsoft, step);
    await waitForRing(microsoft, step);
    await asPerson.click(microsoft, step);
  }
  await microsoft.reload();
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  expect(await waitForRing(microsoft, 'create')).toBeTruthy();
});

it('an element can be pointed at with the keyboard alone', async () => {
  const { microsoft } = stage.now();
  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  const target = await microsoft.$('[data-answer="open-app-passwords"]');
  for (let tabs = 0; ; tabs += 1) {
    expect(tabs).toBeLessThan(MOST_TABS);
    await microsoft.keyboard.press('Tab');
    const [frame, box] = await Promise.all([readPickerFrame(microsoft), target?.boundingBox()]);
    if (frame && box && isAround(frame, box)) break;
  }
  await microsoft.keyboard.press('Enter');
  await waitForRing(microsoft, 'open-app-passwords');
});

it('Escape ends the pointing, and nothing is remembered', async () => {
  const { courier, microsoft } = stage.now();
  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  await microsoft.keyboard.press('Tab');
  await microsoft.keyboard.press('Escape');
  await waitForNoPicker(microsoft);
  await waitForStep(microsoft, 'open-app-passwords', 'words');
  expect(await waitForText(await openOptions(courier), 'Nothing yet.')).not.toContain('mysignins');
});
