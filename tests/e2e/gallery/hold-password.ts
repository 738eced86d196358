import { asPerson } from '../harness/as-person.ts';
import type { Stage } from '../journey/stage.ts';

/** Creates an app password by hand, without the guide, and has the popup read it; resolves when it is held. */
export async function holdPassword({ courier, microsoft }: Stage): Promise<void> {
  await microsoft.bringToFront();
  await asPerson.click(microsoft, 'open-app-passwords');
  await asPerson.click(microsoft, 'create');
  await asPerson.type(microsoft, 'input[data-answer="name-the-password"]', 'CloudFinder');
  await asPerson.click(microsoft, 'button[data-answer="name-the-password"]');
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Read the password on this page');
  await courier.waitForBadge('1');
  if (popup.isOpen()) await popup.close();
}
