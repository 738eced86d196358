import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { expectForThePerson, followPreparation } from '../../practice/microsoft/follow-preparation.ts';
import { asPerson } from '../harness/as-person.ts';
import { isAround } from '../harness/is-around.ts';
import type { MishapChrome } from '../harness/mishap-chrome.ts';
import { pressInBubble, waitForStep } from '../harness/overlay.ts';
import { readOverlay } from '../harness/read-overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import type { CreateStage } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { CREATE, TRANSFER } from '../journey/journey-steps.ts';
import { playJourney } from '../journey/play-journey.ts';
import { waitForPicker } from '../options/read-picker.ts';
import { guidedPage } from './guided-page.ts';

const MFA_PAGE = 'https://account.activedirectory.windowsazure.com/UserManagement/MultifactorVerification.aspx';
const MY_ACCOUNT = 'https://myaccount.microsoft.com/';

const mishaps = useMishaps();

it('never changes the MFA state, though the steps are ordered to be done', async () => {
  const stage = await mishaps.begin({ url: MFA_PAGE });
  const { microsoft, server } = stage;
  await startGuide(stage, { isReady: false });
  await waitForStep(microsoft, 'enable-mfa', 'words');
  await microsoft.locator('::-p-xpath(//tr[contains(., "courier-svc@")]//input)').click();
  await waitForRing(microsoft, 'enable-mfa');
  await expectForThePerson(guidedPage(microsoft));
  await forgeOrder(stage, microsoft);
  await waitForRing(microsoft, 'enable-mfa', 'a');
  expect(server.microsoft.tenant.users.map(({ mfa }) => mfa)).toEqual(['Enforced', 'Disabled', 'Disabled']);
});

it('never gives a role, though the steps are ordered to be done', async () => {
  const stage = await mishaps.begin({ url: 'https://admin.microsoft.com/#/users' });
  const { microsoft, server } = stage;
  await asPerson.click(microsoft, '::-p-xpath(//button[text()="Megan Bowen"])');
  await startGuide(stage, { isReady: false });
  await followPreparation(guidedPage(microsoft), [['assign-global-admin', 'Manage roles']]);
  await waitForRing(microsoft, 'assign-global-admin');
  await expectForThePerson(guidedPage(microsoft));
  await forgeOrder(stage, microsoft);
  await waitForRing(microsoft, 'assign-global-admin');
  const administrators = server.microsoft.tenant.users.filter(({ role }) => role === 'Global Administrator');
  expect(administrators.map(({ name }) => name)).toEqual(['Alex Wilber']);
});

it('never deletes, though the person pointed at Delete and the steps are ordered to be done', async () => {
  const stage = await mishaps.begin({ options: { existingCloudFinder: true } });
  const { microsoft, server } = stage;
  const { tenant, options } = server.microsoft;
  const remove = '::-p-xpath(//li[.//*[text()="CloudFinder"]]//button[contains(., "Delete")])';
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await pressInBubble(microsoft, 'It looks different here');
  await waitForPicker(microsoft);
  await asPerson.click(microsoft, remove);
  await waitUntil('the ring on Delete', async () => {
    const seen = await readOverlay(microsoft);
    const target = await microsoft.$eval(remove, (button) => button.getBoundingClientRect().toJSON());
    return seen?.ring && isAround(seen.ring, target) ? { is: seen } : { not: `it stands at ${seen?.ring?.x}` };
  });
  await expectForThePerson(guidedPage(microsoft));
  await forgeOrder(stage, microsoft);
  expect(tenant.methodsOf(options).filter(({ kind }) => kind === 'appPassword')).toHaveLength(1);
});

it('never submits, though the steps are ordered to be done', async () => {
  const stage = await mishaps.beginBoth();
  const { courier, x360cloud } = stage;
  await playJourney(stage, [...CREATE, ...TRANSFER.slice(0, -1)]);
  await expectForThePerson(guidedPage(x360cloud));
  // Of another account: this one's password is held, so that nothing is left to do for it.
  stage.server.microsoft.configure({
    account: { name: 'Another Service', email: 'other-svc@contoso.onmicrosoft.com' },
  });
  await forgeOrder(stage, x360cloud);
  await waitForRing(x360cloud, 'submit');
  expect(await courier.badgeText()).toBe('1');
});

/**
 * Orders "Do the steps for me" as a script of ours would that was taken over, while the page lies in front; waits until
 * the guide has done the step of another tab, where it may.
 */
async function forgeOrder({ courier }: CreateStage, inFront: Page): Promise<void> {
  const willing = await courier.page(MY_ACCOUNT);
  await waitForStep(willing, 'open-my-account', 'pointing');
  const ours = await courier.page(`chrome-extension://${courier.extensionId}/options.html`);
  await inFront.bringToFront();
  await ours.evaluate(async () => {
    const { runtime } = globalThis.chrome as unknown as MishapChrome;
    await runtime.sendMessage({ type: 'guide:do-steps', isOn: true });
  });
  // Other steps may be done right after it.
  await waitUntil('the step to be done', async () => {
    const seen = await readOverlay(willing);
    return seen && seen.step !== 'open-my-account' ? { is: seen } : { not: `it shows ${seen?.step}` };
  });
  await ours.close();
  await willing.close();
}
