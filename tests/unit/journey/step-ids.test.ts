import { expect, test } from 'vitest';
import { phaseOf, placeOf, STEP_IDS } from '../../../utils/journey/step-ids';

test('every step belongs to the phase that the journey gives it', () => {
  expect(STEP_IDS.map(phaseOf)).toEqual([
    ...Array(4).fill('prepare'),
    ...Array(2).fill('sign-in'),
    ...Array(6).fill('create'),
    ...Array(4).fill('transfer'),
  ]);
});

test.each([
  ['open-mfa', { at: 3, of: 16 }],
  ['sign-in-private', { at: 1, of: 12 }],
  ['submit', { at: 12, of: 12 }],
] as const)('steps are counted from signing in on, those of Prepare from its first: %s', (step, place) => {
  expect(placeOf(step)).toEqual(place);
});
