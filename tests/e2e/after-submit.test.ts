import { expect, it } from 'vitest';
import { asPerson } from './harness/as-person.ts';
import { waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import type { Stage } from './harness/stage.ts';
import { useStage } from './harness/use-stage.ts';
import { CREATE } from './journey/journey-steps.ts';
import { playJourney } from './journey/play-journey.ts';

const SERVICES = 'https://app.cloudfinder.com/#/settings/services';
const PASSWORD_FIELD = '.modal input[name="password"]';

const stage = useStage({ isPrivate: false });

async function openForm({ x360cloud }: Stage): Promise<void> {
  await x360cloud.bringToFront();
  await x360cloud.goto(SERVICES);
  await waitForRing(x360cloud, 'open-credentials');
  await asPerson.click(x360cloud, 'open-credentials');
  await x360cloud.waitForSelector(PASSWORD_FIELD, { visible: true });
}

it('keeps the password when the page refuses it, and sends it again', async () => {
  const { courier, x360cloud, server } = stage.now();
  server.x360cloud.configure({ refuses: true });
  await playJourney(stage.now(), CREATE);
  await openForm(stage.now());
  const popup = await courier.openPopup(x360cloud);
  await popup.press('Send to x360Cloud');
  await waitForRing(x360cloud, 'submit');
  await asPerson.click(x360cloud, 'submit');

  const refused = await waitForStep(x360cloud, 'fill-credentials', 'words');
  expect(refused.text).toContain('The page says');
  expect(await courier.badgeText()).toBe('1');
  expect(server.x360cloud.received).toMatchObject([{ isRefused: true }]);

  server.x360cloud.configure({ refuses: false });
  const again = await courier.openPopup(x360cloud);
  await again.waitForText('Send again');
  await again.press('Send again');
  await waitForRing(x360cloud, 'submit');
  await asPerson.click(x360cloud, 'submit');
  await courier.waitForBadge('');
  expect(server.x360cloud.received).toMatchObject([{ isRefused: true }, { isRefused: false }]);
});

it('presses Submit only for who set it so in the options', async () => {
  const { courier, x360cloud, server } = stage.now();
  const options = await courier.browser.newPage();
  await options.goto(`chrome-extension://${courier.extensionId}/options.html`);
  await options.locator('::-p-aria([name="Press Submit for me"][role="switch"])').click();
  await options.waitForFunction(() => document.body.innerText.includes('Saved'));

  await playJourney(stage.now(), CREATE);
  await openForm(stage.now());
  const popup = await courier.openPopup(x360cloud);
  await popup.press('Send to x360Cloud');
  await courier.waitForBadge('');
  const [shown] = server.microsoft.shown;
  expect(server.x360cloud.received).toMatchObject([{ password: shown?.password, isRefused: false }]);
});
