import { expect, test } from 'vitest';
import { postponeUpdate } from '../../../utils/background/postpone-update';

/** Plays a wait: how many are held at each question. */
async function play(counts: number[]) {
  const done: string[] = [];
  const left = [...counts];
  await postponeUpdate({
    countHeld: async () => left.shift() ?? 0,
    pause: async (ms) => void done.push(`pause ${ms}`),
    reload: () => void done.push('reload'),
  });
  return done;
}

test('an update begins at once where nothing is held', async () => {
  expect(await play([0])).toEqual(['reload']);
});

test('an update waits until nothing is held, and asks more often than an idle background lives', async () => {
  const done = await play([2, 1, 1, 0]);
  expect(done.slice(0, -1)).toEqual(['pause 20000', 'pause 20000', 'pause 20000']);
  expect(done.at(-1)).toBe('reload');
});
