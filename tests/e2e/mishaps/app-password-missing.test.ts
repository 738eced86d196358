import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../journey/ring.ts';
import { followGuide } from './follow-guide.ts';
import { readLinks } from './read-links.ts';
import { startGuide } from './start-guide.ts';
import { useMishaps } from './use-mishaps.ts';

const MFA = 'https://account.activedirectory.windowsazure.com/UserManagement';
const OFFICE_ACCOUNT = 'https://portal.office.com/account?withoutAppPassword=1';

const mishaps = useMishaps();

it('names the four causes where the list has no App password, also behind "Show more options", and goes on', async () => {
  const stage = await mishaps.begin({ options: { withoutAppPassword: true, behindShowMore: true, delayMs: 300 } });
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'create');
  await asPerson.click(microsoft, 'create');

  const { text, ring } = await waitForStep(microsoft, 'create', 'stuck');
  expect(ring).toBeNull();
  const causes = ['not Enforced', 'does not allow app passwords', 'Security defaults', 'Conditional Access'];
  const places = causes.map((cause) => text.indexOf(cause));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(await readLinks(microsoft)).toEqual([
    `${MFA}/MultifactorVerification.aspx`,
    `${MFA}/MfaSettings.aspx`,
    'https://entra.microsoft.com/',
    'https://entra.microsoft.com/',
  ]);

  // Nothing has changed: it says the same again.
  await pressInBubble(microsoft, 'Check again');
  await waitForStep(microsoft, 'create', 'waiting');
  await waitForStep(microsoft, 'create', 'stuck');
  server.microsoft.configure({ withoutAppPassword: false });
  await microsoft.reload();
  await followGuide(microsoft);
  await courier.waitForBadge('1');
});

it.each([
  ['the drop-down (G2)', 'G2' as const],
  ['the picker (G3)', 'G3' as const],
])('is stuck where %s has no App password, and not before it is open', async (_, generation) => {
  const stage = await mishaps.begin({ options: { generation, withoutAppPassword: true } });
  const { microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  if (generation === 'G2') {
    await waitForRing(microsoft, 'create');
    await asPerson.click(microsoft, 'create');
  }
  const { text } = await waitForStep(microsoft, 'create', 'stuck');
  expect(text).toContain('App password is not among the methods');
});

it('is stuck where the old account page (G1) has no link to app passwords', async () => {
  const stage = await mishaps.begin({ url: OFFICE_ACCOUNT });
  const { microsoft } = stage;
  await startGuide(stage);
  for (const step of ['open-security', 'open-app-passwords'] as const) {
    await waitForRing(microsoft, step);
    await asPerson.click(microsoft, step);
  }
  const { text } = await waitForStep(microsoft, 'open-app-passwords', 'stuck');
  expect(text).toContain('not Enforced');
});
