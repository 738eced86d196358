import type { Page } from 'puppeteer';
import { asPerson } from './as-person.ts';
import type { CreateStage } from './stage.ts';

let made = 0;

/**
 * Creates an app password, under a name of its own, on today's Security info as a person does, without the guide's help.
 *
 * @param arrange runs inside the page before the password shows
 */
export async function createPassword(page: Page, arrange?: () => void): Promise<void> {
  made += 1;
  await page.bringToFront();
  await asPerson.click(page, 'open-app-passwords');
  await asPerson.click(page, 'create');
  await asPerson.type(page, 'input[data-answer="name-the-password"]', `CloudFinder ${made}`);
  if (arrange) await page.evaluate(arrange);
  await asPerson.click(page, 'button[data-answer="name-the-password"]');
}

/** Creates one and orders the popup to read it; resolves when it is held. */
export async function holdPassword(stage: CreateStage): Promise<void> {
  await createPassword(stage.microsoft);
  await holdShownPassword(stage);
}

/** Orders the popup to read the password that Microsoft's page shows, again too; resolves when it is held. */
export async function holdShownPassword({ courier, microsoft }: CreateStage): Promise<void> {
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Read the password on this page');
  await popup.waitForText('The password is held.');
  if (popup.isOpen()) await popup.close();
}
