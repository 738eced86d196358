import { expect, test } from 'vitest';
import { phaseOf, STEP_IDS } from '../../../utils/journey/step-ids';

test('every step belongs to the phase that the journey gives it', () => {
  expect(STEP_IDS.map(phaseOf)).toEqual([
    ...Array(4).fill('prepare'),
    ...Array(2).fill('sign-in'),
    ...Array(6).fill('create'),
    ...Array(4).fill('transfer'),
  ]);
});
