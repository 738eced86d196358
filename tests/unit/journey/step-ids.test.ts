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
  ['an account that is ready', 'sign-in-private', true, { at: 1, of: 12 }],
  ['one of which nobody said anything', 'submit', null, { at: 12, of: 12 }],
  ['one that is prepared first', 'sign-in-private', false, { at: 5, of: 16 }],
  ['a step of Prepare, whatever was said', 'open-mfa', null, { at: 3, of: 16 }],
] as const)('steps are counted on the chosen path: %s', (_, step, isAccountReady, place) => {
  expect(placeOf(step, isAccountReady)).toEqual(place);
});
