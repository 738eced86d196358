import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { waitForRing } from '../harness/ring.ts';
import { ACCOUNT, SECURITY_INFO } from '../harness/stage.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { followGuide } from './follow-guide.ts';

const FABRIKAM = 'backup-admin@fabrikam.onmicrosoft.com';

const mishaps = useMishaps();

it('holds the passwords of two accounts, each with its own account', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft, server } = stage;
  await startGuide(stage);
  await followGuide(microsoft);
  await courier.waitForBadge('1');
  await asPerson.click(microsoft, '[data-answer-then="read-the-password"]');

  // The next client's account, in the same browser.
  server.microsoft.configure({ account: { name: 'Backup Admin', email: FABRIKAM } });
  await microsoft.goto(SECURITY_INFO);
  await followGuide(microsoft);
  await courier.waitForBadge('2');
  expect(server.microsoft.shown.map(({ account }) => account)).toEqual([ACCOUNT, FABRIKAM]);

  const popup = await courier.openPopup(microsoft);
  await popup.waitForText(FABRIKAM);
  for (const { account, password } of server.microsoft.shown) {
    const card = `::-p-xpath(//li[.//h2[contains(., "${account}")]])`;
    const line = `${card} >>> button[aria-expanded]`;
    const isOpen = await popup.page.$eval(line, (button) => button.ariaExpanded === 'true');
    if (!isOpen) await popup.page.locator(line).click();
    await popup.page.locator(`${card} >>> ::-p-text(Show password)`).click();
    await popup.waitForText(password);
    const seen = await popup.page.$eval(card, (element) => element.textContent ?? '');
    expect(seen).toContain(password);
  }
});

it('lets the person say whose password it is, and points at that row', async () => {
  const stage = await mishaps.beginBoth({ options: { withoutAccount: true } });
  const { courier, microsoft, x360cloud } = stage;
  await startGuide(stage);
  await followGuide(microsoft);
  await courier.waitForBadge('1');

  const popup = await courier.openPopup(x360cloud);
  await popup.waitForText('Password for an unknown account');
  await popup.page.locator('input[inputmode="email"]').fill(ACCOUNT);
  await popup.press('Save account');
  await popup.waitForText(`Password for ${ACCOUNT}`);
  await popup.close();

  await x360cloud.goto('https://app.cloudfinder.com/#/settings/services');
  await waitForRing(x360cloud, 'open-credentials');
});
