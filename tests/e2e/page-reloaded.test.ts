import { expect, it } from 'vitest';
import { asPerson } from './harness/as-person.ts';
import { waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { useStage } from './harness/use-stage.ts';
import { CREATE, TRANSFER } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

const stage = useStage({ isPrivate: true });
const [start, ...onThePage] = CREATE.slice(0, -2);
const [next] = CREATE.slice(-2);

it('takes up the guide after a reload at each step, and loses no password', async () => {
  const { courier, microsoft, x360cloud, server } = stage.now();
  if (!start || !next) throw new Error('The journey has no start.');
  await playJourney(stage.now(), [start]);
  // A reload closes Microsoft's dialog, so the person begins at the page again.
  for (let done = 0; done <= onThePage.length; done += 1) {
    await microsoft.reload();
    await waitForRing(microsoft, 'open-app-passwords');
    await playJourney(stage.now(), onThePage.slice(0, done));
  }
  await playJourney(stage.now(), [next]);
  await microsoft.reload();
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await courier.waitForBadge('1');

  for (const step of TRANSFER.slice(0, 3)) {
    await playJourney(stage.now(), [step]);
    await x360cloud.reload();
    await step.until(stage.now());
  }
  await playJourney(stage.now(), TRANSFER.slice(3));
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});

it('fills again when the filled form was lost by a reload', async () => {
  const { courier, x360cloud, server } = stage.now();
  await playJourney(stage.now(), [...CREATE, ...TRANSFER.slice(0, 4)]);
  await x360cloud.reload();
  await waitForRing(x360cloud, 'open-credentials');
  await asPerson.click(x360cloud, 'open-credentials');
  await waitForStep(x360cloud, 'fill-credentials');
  const popup = await courier.openPopup(x360cloud);
  await popup.press('Send to x360Cloud');
  await waitForRing(x360cloud, 'submit');
  await playJourney(stage.now(), TRANSFER.slice(4));
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});
