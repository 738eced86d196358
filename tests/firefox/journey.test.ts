import { expect, it } from 'vitest';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import { judgeHandOver, recordOf } from '../e2e/journey/judge-journey.ts';
import { answerQuestion, chooseFromMenu, openPopup, waitForBadge, waitForView } from './harness/own-view.ts';
import { clickOn, pressInBubble, waitForOverlay, waitForRing, waitForStep } from './harness/see-page.ts';
import { type FirefoxStage, useFirefox } from './harness/use-firefox.ts';

// What only Firefox shows: its own question about hosts, its private windows, its popup and sidebar, and how it replaces an
// extension. What the product decides is the same code everywhere, and stands in the other kinds of test.

const firefox = useFirefox();

/** Presses Start guide in the popup, and says yes where Firefox asks. */
async function startGuide({ firefox: { marionette } }: FirefoxStage): Promise<void> {
  const popup = await openPopup(marionette);
  const said = await popup.waitForText('Start guide');
  await popup.press('Start guide');
  if (said.includes('Your permission is needed')) await answerQuestion(marionette, 'Allow');
  await popup.waitForText('Pause guide');
}

/** From Security info to a password that shows, as the guide points. */
async function createPassword({ microsoft }: FirefoxStage): Promise<void> {
  await waitForRing(microsoft, 'open-app-passwords');
  await clickOn(microsoft, 'open-app-passwords');
  await waitForRing(microsoft, 'create');
  await clickOn(microsoft, 'create');
  await waitForRing(microsoft, 'name-the-password', 'input');
  await pressInBubble(microsoft, 'Do it for me');
  await waitForRing(microsoft, 'name-the-password', 'button');
  await clickOn(microsoft, 'name-the-password');
}

it('waits for the hosts that Firefox withholds, reads in a private window, fills in a normal one, and forgets', async () => {
  const stage = firefox.now();
  const { firefox: browser, server, microsoft, x360cloud } = stage;
  const { marionette } = browser;

  const popup = await openPopup(marionette);
  await popup.waitForText('mysignins.microsoft.com and 5 more');
  expect(await popup.width()).toBeLessThan(400);
  await popup.press('Start guide');
  await answerQuestion(marionette, 'Deny');
  await popup.waitForText('The guide did not start, because the browser keeps the addresses from it.');
  await popup.press('Start guide');
  await answerQuestion(marionette, 'Allow');
  await popup.waitForText('Pause guide');

  await createPassword(stage);
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await waitForBadge(marionette, '1');
  await clickOn(microsoft, '[data-answer-then="read-the-password"]');

  await x360cloud.toFront();
  const again = await openPopup(marionette);
  await again.press('Send to x360Cloud');
  await waitForRing(x360cloud, 'open-manage-services');
  await clickOn(x360cloud, 'open-manage-services');
  await waitForRing(x360cloud, 'open-manage-services', '.nav-pills a');
  await clickOn(x360cloud, 'open-manage-services');
  await waitForRing(x360cloud, 'open-credentials');
  await clickOn(x360cloud, 'open-credentials');
  await waitForRing(x360cloud, 'submit');
  await clickOn(x360cloud, 'submit');
  await waitForBadge(marionette, '');

  expect(judgeHandOver(recordOf(server))).toEqual([]);
  expect(await browser.filesWith(server.microsoft.shown[0]?.password ?? '')).toEqual([]);
});

it('holds what is selected on the page and chosen from the right-click menu', async () => {
  const { firefox: browser, microsoft } = firefox.now();
  await clickOn(microsoft, 'open-app-passwords');
  await clickOn(microsoft, 'create');
  await clickOn(microsoft, 'input[data-answer="name-the-password"]');
  await microsoft.type('CloudFinder');
  await clickOn(microsoft, 'button[data-answer="name-the-password"]');
  const value = '[data-answer="read-the-password"]';
  await waitUntil('the password to show', () =>
    microsoft.evaluate((selector) => {
      const shown = document.querySelector(selector);
      if (!shown) return { not: 'it is not there' };
      getSelection()?.selectAllChildren(shown);
      return { is: undefined };
    }, value),
  );
  await clickOn(microsoft, value, 2);
  await chooseFromMenu(browser.marionette, 'Use as app password');
  await waitForBadge(browser.marionette, '1');
});

it('makes room for the sidebar, which follows the guide, and opens the options', async () => {
  const stage = firefox.now();
  const { microsoft, firefox: browser } = stage;
  const { marionette } = browser;
  await startGuide(stage);
  const popup = await waitForView(marionette, 'popup');
  await popup.waitForText('Step 5 of 12');
  await popup.press('Keep open beside the page');
  const sidebar = await waitForView(marionette, 'sidebar');
  await popup.waitForClosed();
  await sidebar.waitForText('Press Add sign-in method.');
  await clickOn(microsoft, 'open-app-passwords');
  await sidebar.waitForText('Step 6 of 12');

  await sidebar.press('Options');
  const options = await stage.openedPage();
  const text = await waitUntil('the options', async () => {
    const seen = await options.evaluate(() => document.body.innerText);
    return seen.includes('screen lock') ? { is: seen } : { not: `they say "${seen}"` };
  });
  expect(text).toContain('Firefox tells extensions of no screen lock');
  await options.close();
});

it('says in an open page that an update ended the guide, and reads what shows once it is started again', async () => {
  const stage = firefox.now();
  const { microsoft } = stage;
  await startGuide(stage);
  await createPassword(stage);
  await waitForStep(microsoft, 'read-the-password', 'captured');

  await stage.update();
  const old = await waitForOverlay(microsoft, 'the farewell', ({ state }) => state === 'paused');
  expect(old.text).toContain('If a password shows here');
  expect(old.buttons).toEqual([]);

  await startGuide(stage);
  await waitForStep(microsoft, 'read-the-password', 'captured');
  await waitForBadge(stage.firefox.marionette, '1');
});
