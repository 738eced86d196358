import { expect, it } from 'vitest';
import { useStage } from './harness/use-stage.ts';
import { CREATE, TRANSFER } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

const stage = useStage({ isPrivate: true });

it('shows the held password again each time the popup opens, also over another page', async () => {
  const { courier, microsoft, x360cloud, server } = stage.now();
  await playJourney(stage.now(), CREATE);
  for (const over of [x360cloud, microsoft, x360cloud]) {
    const popup = await courier.openPopup(over);
    await popup.waitForText('Send to x360Cloud');
    await popup.close();
  }
  await playJourney(stage.now(), TRANSFER);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});

it('remembers a hand-over that was begun before the popup closed', async () => {
  const { courier, x360cloud, server } = stage.now();
  const [send, ...rest] = TRANSFER;
  await playJourney(stage.now(), [...CREATE, ...(send ? [send] : [])]);
  const popup = await courier.openPopup(x360cloud);
  await popup.waitForText('Waiting for you to open the form');
  await popup.close();
  await playJourney(stage.now(), rest);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});
