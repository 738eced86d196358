import { expect, test } from 'vitest';
import { INITIAL_STATE } from '../../../utils/background/courier-state';
import { postponeUpdate, type Stake, stakeOf } from '../../../utils/background/postpone-update';
import type { StepId } from '../../../utils/journey/step-ids';

/** Plays a wait: what is at stake at each question, and from then on. */
async function play(stakes: (Stake | null)[], then: Stake | null = null) {
  const done: string[] = [];
  const left = [...stakes];
  await postponeUpdate({
    findStake: async () => (left.length > 0 ? (left.shift() ?? null) : then),
    pause: async (ms) => void done.push(`pause ${ms}`),
    reload: () => void done.push('reload'),
  });
  return done;
}

test('an update begins at once where nothing is at stake', async () => {
  expect(await play([null])).toEqual(['reload']);
});

test('an update waits until nothing is held, and asks more often than an idle background lives', async () => {
  const done = await play(['held', 'held', 'on-screen', null]);
  expect(done.slice(0, -1)).toEqual(['pause 20000', 'pause 20000', 'pause 20000']);
  expect(done.at(-1)).toBe('reload');
});

test('an update waits half an hour for a guide that was left where a password is made, and any time for what is held', async () => {
  expect(await play([], 'on-screen')).toHaveLength(91);
  expect(await play(Array.from({ length: 200 }, () => 'held'))).toHaveLength(201);
});

test('an update that nobody can ask about waits as for a password that may be on the screen', async () => {
  const done: string[] = [];
  const broken: (() => Promise<Stake | null>)[] = [() => Promise.reject(new Error('full')), async () => null];
  await postponeUpdate({
    findStake: () => broken.shift()?.() ?? Promise.resolve(null),
    pause: async () => void done.push('pause'),
    reload: () => void done.push('reload'),
  });
  expect(done).toEqual(['pause', 'reload']);
});

test.each([
  ['name-the-password', 'running', 'on-screen'],
  ['read-the-password', 'running', 'on-screen'],
  ['create', 'running', null],
  ['read-the-password', 'paused', 'on-screen'],
  ['read-the-password', 'idle', null],
] as const)('at %s with the guide %s, at stake is %s', (step: StepId, status, stake) => {
  const guide = { ...INITIAL_STATE.guide, status };
  const progress = { 7: { step, state: 'words' as const } };
  expect(stakeOf({ held: [], guide, progress })).toBe(stake);
});
