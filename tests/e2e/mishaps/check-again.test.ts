import { expect, it } from 'vitest';
import type { StepId } from '../../../utils/journey/step-ids.ts';
import { asPerson } from '../harness/as-person.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { type CreateStage, SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';
import { ENFORCE_AND_ALLOW, followPrepare, type PrepareMove } from './follow-prepare.ts';
import { readLinks } from './read-links.ts';

const AZURE = 'https://account.activedirectory.windowsazure.com';
/** The ways to a list without App password, one a generation, some through a link that is not there. */
const WAYS: [string, string, StepId[]][] = [
  ['the old account page (G1)', 'https://portal.office.com/account', ['open-security', 'open-app-passwords']],
  ['the pivots (G1)', `${AZURE}/AppPasswords.aspx`, []],
  ['the drop-down (G2)', `${SECURITY_INFO}?generation=G2`, ['open-app-passwords', 'create']],
  ['the picker behind "Show more options" (G3)', `${SECURITY_INFO}?behindShowMore=1`, ['open-app-passwords', 'create']],
];
const MEND: readonly PrepareMove[] = [['enable-mfa', 'Courier Service'], ...ENFORCE_AND_ALLOW];

const mishaps = useMishaps();

it.each(WAYS)('loads %s anew, and goes on once the tenant was mended', async (_, url, way) => {
  const stage = await mishaps.begin({ url, options: { asTenantAllows: true } });
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await goToStuck(stage, way);

  // Nothing has changed: the way leads there again.
  await pressInBubble(microsoft, 'Check again');
  await goToStuck(stage, way);

  const { tenant, options } = server.microsoft;
  tenant.isAppPasswordAllowed = true;
  for (const user of tenant.usersWith(options.account)) user.mfa = 'Enforced';
  await pressInBubble(microsoft, 'Check again');
  await followGuide(microsoft);
  await courier.waitForBadge('1');
  expect(server.microsoft.shown).toHaveLength(1);
});

it('leads to what is to be mended, though the account was said to be ready, and on from there', async () => {
  const stage = await mishaps.begin({ options: { asTenantAllows: true } });
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await goToStuck(stage, ['open-app-passwords']);
  const [perUserMfa = ''] = await readLinks(microsoft);

  const admin = await courier.page(perUserMfa);
  await followPrepare(admin, MEND);
  await admin.close();

  await microsoft.bringToFront();
  await pressInBubble(microsoft, 'Check again');
  await followGuide(microsoft);
  await courier.waitForBadge('1');
  expect(server.microsoft.shown).toHaveLength(1);
});

it('loses nothing that the person typed where they are stuck of their own', async () => {
  const stage = await mishaps.begin();
  const { microsoft } = stage;
  await startGuide(stage);
  for (const step of ['open-app-passwords', 'create'] as const) {
    await waitForRing(microsoft, step);
    await asPerson.click(microsoft, step);
  }
  await asPerson.type(microsoft, 'input[data-answer="name-the-password"]', 'CloudFinder');
  await waitForRing(microsoft, 'name-the-password', 'button');
  await pressInBubble(microsoft, 'I am stuck');
  await waitForStep(microsoft, 'name-the-password', 'stuck');
  await pressInBubble(microsoft, 'Check again');
  await waitForRing(microsoft, 'name-the-password', 'button');
  expect(await microsoft.$eval('[role="dialog"] input', (field) => field.value)).toBe('CloudFinder');
});

/** Goes to where the list has no App password, as the guide points. */
async function goToStuck({ microsoft }: CreateStage, way: readonly StepId[]): Promise<void> {
  for (const step of way) {
    await waitForRing(microsoft, step);
    await asPerson.click(microsoft, step);
  }
  const last = way.includes('create') || !way.includes('open-security') ? 'create' : 'open-app-passwords';
  await waitForStep(microsoft, last, 'stuck');
}
