import { expect, it } from 'vitest';
import { useMishaps } from './harness/use-mishaps.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

const mishaps = useMishaps();

it.each([
  ['normal windows', false],
  ['a private window for Microsoft and a normal one for x360Cloud', true],
])('the journey in %s ends with the password in the right form', async (_, isPrivate) => {
  const stage = await mishaps.beginBoth({ isPrivate });
  await playJourney(stage, JOURNEY);
  expect(judgeHandOver(recordOf(stage.server))).toEqual([]);
});
