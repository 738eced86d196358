import { describe, expect, it } from 'vitest';
import { useStage } from './harness/use-stage.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

describe.each([
  ['normal windows', false],
  ['a private window for Microsoft and a normal one for x360Cloud', true],
])('the journey in %s', (_, isPrivate) => {
  const stage = useStage({ isPrivate });

  it('ends with the password in the right form', async () => {
    await playJourney(stage.now(), JOURNEY);
    expect(judgeHandOver(recordOf(stage.now().server))).toEqual([]);
  });
});
