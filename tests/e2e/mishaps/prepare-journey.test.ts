import { expect, it } from 'vitest';
import { ENFORCE_AND_ALLOW, followPreparation, type PrepareMove } from '../../practice/microsoft/follow-preparation.ts';
import { waitForStep } from '../harness/overlay.ts';
import { pressButton } from '../harness/press-button.ts';
import { ACCOUNT, SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';
import { guidedPage } from './guided-page.ts';

const ADD_USER: readonly PrepareMove[] = [
  ['create-account', 'Users'],
  ['create-account', 'Active users'],
  ['create-account', 'Add a user'],
  ['create-account', 'Display name', 'Courier Service'],
  ['create-account', 'Username', 'courier-svc'],
  ['create-account', 'Next'],
  ['create-account', 'without product license'],
  ['create-account', 'Next'],
  ['assign-global-admin', 'Roles'],
  ['assign-global-admin', 'Admin center access'],
  ['assign-global-admin', 'Global Administrator'],
  ['assign-global-admin', 'Next'],
  ['create-account', 'Finish adding'],
  ['create-account', 'Close'],
];
const OWN_ROW = '::-p-xpath(//tr[contains(., "courier-svc@")]//input)';

const mishaps = useMishaps();

it('leads from a tenant without the account, through everything that it needs, to its app password', async () => {
  const stage = await mishaps.begin({
    url: 'https://admin.microsoft.com/',
    options: { asTenantAllows: true },
  });
  const { courier, microsoft, server } = stage;
  const { tenant } = server.microsoft;
  await startGuide(stage, { isReady: false });

  await followPreparation(guidedPage(microsoft), ADD_USER);
  await pressButton(microsoft, 'This is done');
  // The drawer gave it the role already.
  await waitForStep(microsoft, 'assign-global-admin', 'words');
  await pressButton(microsoft, 'This is done');
  await followPreparation(guidedPage(microsoft), [['open-mfa', 'Multi-factor authentication']]);

  // Nobody knows yet which of the users it is.
  await waitForStep(microsoft, 'enable-mfa', 'words');
  await microsoft.locator(OWN_ROW).click();
  await followPreparation(guidedPage(microsoft), ENFORCE_AND_ALLOW);
  expect(tenant.users).toContainEqual({
    email: ACCOUNT,
    name: 'Courier Service',
    isLicensed: false,
    role: 'Global Administrator',
    mfa: 'Enforced',
  });
  await waitForStep(microsoft, 'enable-mfa', 'words');
  expect(tenant.isAppPasswordAllowed).toBe(true);
  await pressButton(microsoft, 'This is done');

  const { text } = await waitForStep(microsoft, 'sign-in-private', 'words');
  expect(text).toContain('Sign in as that account in a private window');
  const popup = await courier.openPopup(microsoft);
  expect(await popup.buttons()).toContain('Open Security info in a private window');
  await popup.close();

  await microsoft.goto(SECURITY_INFO);
  await followGuide(microsoft);
  await courier.waitForBadge('1');
});
