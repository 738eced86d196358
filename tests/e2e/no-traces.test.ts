import { expect, it, onTestFinished } from 'vitest';
import { startPracticeServer } from '../practice/server.ts';
import { openStage } from './harness/stage.ts';
import { JOURNEY } from './journey/journey-steps.ts';
import { playJourney } from './journey/play-journey.ts';

it('leaves no password in the profile and asks nothing of the network', async () => {
  const server = await startPracticeServer();
  onTestFinished(() => server.close());
  const stage = await openStage({ server, isPrivate: true });
  const { courier } = stage;
  onTestFinished(() => courier.discard());
  await playJourney(stage, JOURNEY.slice(0, -1));
  const password = server.microsoft.shown[0]?.password ?? '';
  expect(password).toHaveLength(16);
  expect(await courier.filesWith(password)).toEqual([]);

  await playJourney(stage, JOURNEY.slice(-1));
  expect(await courier.filesWith(password)).toEqual([]);
  await courier.close();
  expect(await courier.filesWith(password)).toEqual([]);
  // The search itself works: the normal window's address is in the history.
  expect(await courier.filesWith('app.cloudfinder.com')).not.toEqual([]);
  expect(await courier.extensionRequests()).toEqual([]);
});
