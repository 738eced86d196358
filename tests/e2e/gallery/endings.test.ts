import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Ending, FrameworkId } from '../../practice/gallery/gallery-options.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { createPassword, holdShownPassword } from '../harness/hold-password.ts';
import { waitForStep } from '../harness/overlay.ts';
import { sendAndAgree } from '../harness/send-and-agree.ts';
import { openStage, type Stage } from '../harness/stage.ts';
import { heldPasswords } from '../harness/vault.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inForm, openGalleryPage } from './gallery-page.ts';

// After Submit a page may do anything. Each ending is told in a sentence that is true, and decides over the password.

const DELIVERED = 'The form was submitted and the password is forgotten here.';
const UNANSWERED = 'the page has not said yet what became of it';

const TAKEN: Ending[] = ['close', 'toast', 'alert', 'text', 'navigate', 'redraw'];
const REFUSED: [Ending, string][] = [
  ['error', 'Logon failed'],
  ['error-in-toast', 'Your changes could not be saved.'],
];
const SILENT: Ending[] = ['clear', 'disable', 'reload', 'nothing'];
const FRAMEWORKS: FrameworkId[] = ['angularjs-1-2', 'react', 'web-component'];
const over = <T>(list: readonly T[]): [FrameworkId, T][] =>
  FRAMEWORKS.flatMap((framework) => list.map((each): [FrameworkId, T] => [framework, each]));

let server: PracticeServer;
let stage: Stage;
let page: Page;
beforeAll(async () => {
  server = await startPracticeServer();
  stage = await openStage({ server, isPrivate: false });
  await stage.x360cloud.close();
  await createPassword(stage.microsoft);
});
// The same password again and again: Microsoft's page goes on showing it.
beforeEach(async () => {
  await holdShownPassword(stage);
  page = await stage.courier.page('about:blank');
});
afterEach(async () => {
  await page.close();
  const { courier, microsoft } = stage;
  if ((await heldPasswords(courier)).length === 0) return;
  const popup = await courier.openPopup(microsoft);
  await popup.press('Forget password');
  await waitUntilForgotten();
  await popup.close();
});
afterAll(async () => {
  await stage.courier.discard();
  await server.close();
});

async function submit(framework: FrameworkId, ending: Ending): Promise<void> {
  await openGalleryPage(page, { framework, ending });
  const popup = await stage.courier.openPopup(page);
  await sendAndAgree(popup);
  await waitForStep(page, 'submit', 'pointing');
  await page.click(inForm('[type=submit]'));
}

const waitUntilForgotten = () =>
  waitUntil('the password to be forgotten', async () => {
    const held = await heldPasswords(stage.courier);
    return held.length === 0 ? { is: true } : { not: `${held.length} held` };
  });

it.each(over(TAKEN))('%s: "%s" ends the hand-over', async (framework, ending) => {
  await submit(framework, ending);
  await waitUntilForgotten();
  const popup = await stage.courier.openPopup(page);
  expect(await popup.waitForText(DELIVERED)).not.toContain(UNANSWERED);
  await popup.close();
});

it.each(over(REFUSED))('%s: "%s" keeps the password, to be sent again', async (framework, [ending, text]) => {
  await submit(framework, ending);
  const popup = await stage.courier.openPopup(page);
  await popup.waitForText(`x360Cloud refused it: “${text}”`);
  expect(await popup.buttons()).toContain('Send again');
  expect(await heldPasswords(stage.courier)).toHaveLength(1);
  await popup.close();
});

it.each(over(SILENT))('%s: "%s" is no answer: the person says what became of it', async (framework, ending) => {
  await submit(framework, ending);
  if (ending !== 'reload') await page.waitForSelector(`[data-ended="${ending}"]`);
  const popup = await stage.courier.openPopup(page);
  await popup.waitForText(UNANSWERED);
  expect(await heldPasswords(stage.courier)).toHaveLength(1);
  await popup.press('It was saved');
  await waitUntilForgotten();
  await popup.waitForText(DELIVERED);
  await popup.close();
});

it('a form that said nothing is sent again, and then closes', async () => {
  await submit('plain', 'clear');
  await page.waitForSelector('[data-ended="clear"]');
  const popup = await stage.courier.openPopup(page);
  await sendAndAgree(popup, 'Send again');
  await waitForStep(page, 'submit', 'pointing');
  expect(await heldPasswords(stage.courier)).toHaveLength(1);
  await page.evaluate(() => history.replaceState(null, '', '?ending=close'));
  await page.click(inForm('[type=submit]'));
  await waitUntilForgotten();
});
