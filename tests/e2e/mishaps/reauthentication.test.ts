import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { readOwnScripts } from '../harness/read-own-scripts.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';

const mishaps = useMishaps();

it('takes up where the person is after a trip to the sign-in page, on which nothing of ours runs', async () => {
  const stage = await mishaps.begin({ options: { reauthenticateOnAdd: true } });
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');

  await microsoft.waitForSelector('#i0118', { visible: true });
  expect(microsoft.url()).toContain('https://login.microsoftonline.com/');
  expect(await readOwnScripts(microsoft, courier.extensionId)).toEqual([]);
  expect(await microsoft.$('app-password-courier')).toBeNull();
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText('Sign in here yourself');
  await popup.close();

  await asPerson.click(microsoft, '#idSIButton9');
  // Back, with nothing opened: Add has to be pressed again.
  await waitForRing(microsoft, 'open-app-passwords');
  await followGuide(microsoft);
  await courier.waitForBadge('1');
  expect(server.microsoft.shown).toHaveLength(1);
});
