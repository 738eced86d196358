import type { Page } from 'puppeteer';
import { asPerson } from '../harness/as-person.ts';

/**
 * Creates an app password on today's Security info as a person does, without looking at the guide.
 *
 * @param arrange runs inside the page before the password shows
 */
export async function createPassword(page: Page, arrange?: () => void): Promise<void> {
  await page.bringToFront();
  await asPerson.click(page, 'open-app-passwords');
  await asPerson.click(page, 'create');
  await asPerson.type(page, 'input[data-answer="name-the-password"]', 'CloudFinder');
  if (arrange) await page.evaluate(arrange);
  await asPerson.click(page, 'button[data-answer="name-the-password"]');
}
