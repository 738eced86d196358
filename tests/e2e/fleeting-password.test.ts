import { expect, it } from 'vitest';
import { useMishaps } from './harness/use-mishaps.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

// The real background's time; other ways in which a value comes and goes stand on the stage of the page tests.

const mishaps = useMishaps();

it('a password that is shown for 80 ms is read once and exactly', async () => {
  const stage = await mishaps.beginBoth({ options: { showForMs: 80 } });
  await playJourney(stage, JOURNEY);
  expect(judgeHandOver(recordOf(stage.server))).toEqual([]);
});
