import { expect, it } from 'vitest';
import type { PracticeServer } from '../practice/server.ts';
import { useMishaps } from './harness/use-mishaps.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { judgeHandOver, recordOf } from './journey/judge-journey.ts';
import { playJourney } from './journey/play-journey.ts';

type Mishap = Parameters<PracticeServer['microsoft']['configure']>[0];

const MISHAPS: [string, Mishap][] = [
  ['is shown for 80 ms', { showForMs: 80 }],
  ['stands in a read-only input for 80 ms', { showForMs: 80, valueAs: 'readonly-input' }],
  ['stands in a dialog that is built anew all the time', { rerenderEveryMs: 150 }],
];

const mishaps = useMishaps();

it.each(MISHAPS)('a password that %s is read once and exactly', async (_, options) => {
  const stage = await mishaps.beginBoth({ options });
  await playJourney(stage, JOURNEY);
  expect(judgeHandOver(recordOf(stage.server))).toEqual([]);
});
