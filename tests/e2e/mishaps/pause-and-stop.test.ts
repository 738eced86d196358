import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { asPerson } from '../harness/as-person.ts';
import { createPassword } from '../harness/hold-password.ts';
import { pressInBubble, waitForNoOverlay, waitForStep } from '../harness/overlay.ts';
import { waitForRing } from '../harness/ring.ts';
import { startGuide } from '../harness/start-guide.ts';
import { useMishaps } from '../harness/use-mishaps.ts';

const mishaps = useMishaps();

it('pauses and resumes from the bubble and from the popup, and leaves nothing when it is stopped', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft, server } = stage;
  await microsoft.waitForSelector('[data-answer="open-app-passwords"]', { visible: true });
  const markup = await readMarkup(microsoft);
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');

  await pressInBubble(microsoft, 'Pause');
  const paused = await waitForStep(microsoft, 'open-app-passwords', 'paused');
  expect(paused.ring).toBeNull();
  await pressInBubble(microsoft, 'Resume guide');
  await waitForRing(microsoft, 'open-app-passwords');

  const popup = await courier.openPopup(microsoft);
  await popup.press('Pause guide');
  await waitForStep(microsoft, 'open-app-passwords', 'paused');
  await popup.press('Resume guide');
  await popup.waitForText('The guide is on again.');
  await waitForRing(microsoft, 'open-app-passwords');
  await popup.press('Stop guide');
  await waitForNoOverlay(microsoft);
  await popup.close();
  expect(await readMarkup(microsoft)).toEqual(markup);

  // What happens after that is nobody's business.
  await asPerson.click(microsoft, 'open-app-passwords');
  await microsoft.waitForSelector('[data-answer="create"]', { visible: true });
  expect(await microsoft.$('app-password-courier')).toBeNull();
  expect(server.microsoft.shown).toEqual([]);
});

it('reads nothing while it is paused, and reads what stands there when it goes on', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  await startGuide(stage);
  await waitForRing(microsoft, 'open-app-passwords');
  await pressInBubble(microsoft, 'Pause');
  await waitForStep(microsoft, 'open-app-passwords', 'paused');
  await createPassword(microsoft);
  await microsoft.waitForSelector('[data-answer="read-the-password"]', { visible: true });
  await waitForStep(microsoft, 'read-the-password', 'paused');
  expect(await courier.badgeText()).toBe('');
  await pressInBubble(microsoft, 'Resume guide');
  await courier.waitForBadge('1');
});

/** The page's markup, without the dummies that its framework moves about by itself. */
function readMarkup(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('*'), (element) => {
      if (element.hasAttribute('data-tabster-dummy')) return '';
      return `${element.localName} ${Array.from(element.attributes, ({ name, value }) => `${name}=${value}`).join(' ')}`;
    }),
  );
}
