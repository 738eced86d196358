import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { readLinks } from './read-links.ts';

const MFA = 'https://account.activedirectory.windowsazure.com/UserManagement';

const mishaps = useMishaps();

it('names the four causes where the list has no App password, also behind "Show more options"', async () => {
  const stage = await mishaps.begin({ options: { withoutAppPassword: true, behindShowMore: true, delayMs: 300 } });
  const { microsoft } = stage;
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
    'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/TenantOverview.ReactView',
    'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
  ]);
});
