import { expect, it } from 'vitest';
import { ENFORCE_AND_ALLOW, followPreparation, type PrepareMove } from '../../practice/microsoft/follow-preparation.ts';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';
import { guidedPage } from './guided-page.ts';
import { readLinks } from './read-links.ts';

// An administrator's page in another tab; the ways to a list without App password stand on the stage of the page tests.

const MEND: readonly PrepareMove[] = [['enable-mfa', 'Courier Service'], ...ENFORCE_AND_ALLOW];

const mishaps = useMishaps();

it('leads to what is to be mended, though the account was said to be ready, and on from there', async () => {
  const stage = await mishaps.begin({ options: { asTenantAllows: true } });
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'open-app-passwords');
  await waitForStep(microsoft, 'create', 'stuck');
  const [perUserMfa = ''] = await readLinks(microsoft);

  const admin = await courier.page(perUserMfa);
  await followPreparation(guidedPage(admin), MEND);
  await admin.close();

  await microsoft.bringToFront();
  await pressInBubble(microsoft, 'Check again');
  await followGuide(microsoft);
  await courier.waitForBadge('1');
  expect(server.microsoft.shown).toHaveLength(1);
});
