import { expect, it } from 'vitest';
import { useStage } from './harness/use-stage.ts';
import { CREATE, JOURNEY, TRANSFER } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

const stage = useStage({ isPrivate: true });

it('keeps the password when the browser stops the background between reading and sending', async () => {
  const { courier, server } = stage.now();
  await playJourney(stage.now(), CREATE);
  await courier.background.stop();
  await playJourney(stage.now(), TRANSFER);
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});

it('goes on when the browser stops the background after every step', async () => {
  const { courier, server } = stage.now();
  await playJourney(stage.now(), JOURNEY, { done: () => courier.background.stop() });
  expect(judgeHandOver(recordOf(server))).toEqual([]);
});
