import { expect, it } from 'vitest';
import { asPerson } from './harness/as-person.ts';
import { pressInBubble, waitForStep } from './harness/overlay.ts';
import { waitForRing } from './harness/ring.ts';
import { useStage } from './harness/use-stage.ts';
import { CREATE } from './journey/journey-steps.ts';
import { playJourney } from './journey/play-journey.ts';

const FABRIKAM = 'backup-admin@fabrikam.onmicrosoft.com';
const PASSWORD_FIELD = '.modal input[name="password"]';

const stage = useStage({ isPrivate: true }, ({ x360cloud }) =>
  // The practice page annotates this account's row: here the wrong one.
  x360cloud.configure({ account: FABRIKAM }),
);

it("fills another tenant's form only after a second, explicit yes", async () => {
  const { courier, x360cloud, server } = stage.now();
  await playJourney(stage.now(), CREATE);
  await x360cloud.goto('https://app.cloudfinder.com/#/settings/services');
  // The guide points at the right row, and its bubble lies on the other one.
  await waitForStep(x360cloud, 'open-credentials', 'pointing');
  await pressInBubble(x360cloud, 'Move aside');
  await asPerson.click(x360cloud, 'open-credentials');
  await x360cloud.waitForSelector(PASSWORD_FIELD, { visible: true });

  const popup = await courier.openPopup(x360cloud);
  await popup.waitForText('fabrikam.onmicrosoft.com');
  await popup.press('Send to x360Cloud');
  await popup.waitForText('Send anyway');
  expect(await popup.status()).toContain('fabrikam.onmicrosoft.com');
  expect(await x360cloud.$eval(PASSWORD_FIELD, (field) => field instanceof HTMLInputElement && field.value)).toBe('');

  await popup.press('Send anyway');
  await waitForRing(x360cloud, 'submit');
  await asPerson.click(x360cloud, 'submit');
  await courier.waitForBadge('');
  const [shown] = server.microsoft.shown;
  expect(server.x360cloud.received).toMatchObject([{ tenant: 'fabrikam.onmicrosoft.com', password: shown?.password }]);
});
