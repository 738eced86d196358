import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import { createPassword } from '../harness/hold-password.ts';
import type { MishapChrome } from '../harness/mishap-chrome.ts';
import type { Popup } from '../harness/popup.ts';
import type { CreateStage } from '../harness/stage.ts';
import { useMishaps } from '../harness/use-mishaps.ts';
import { waitUntil } from '../harness/wait-until.ts';

const VALUE = '[data-answer="read-the-password"]';

const mishaps = useMishaps();

it('holds what is selected on a Microsoft page and chosen from the right-click menu', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft, server } = stage;
  await createPassword(microsoft);
  const value = await microsoft.waitForSelector(VALUE, { visible: true });
  await value?.click({ count: 2 });
  await chooseFromMenu(stage, microsoft);
  await courier.waitForBadge('1');
  const popup = await courier.openPopup(microsoft);
  await popup.press('Show password');
  const [shown] = server.microsoft.shown;
  expect(await popup.waitForText('Hide password')).toContain(shown?.password);
});

it('holds what is selected in a field of a shadow tree, by the popup', async () => {
  const { courier, microsoft } = await mishaps.begin();
  await microsoft.evaluate(() => {
    const root = document.body.appendChild(document.createElement('p')).attachShadow({ mode: 'open' });
    const field = root.appendChild(document.createElement('input'));
    field.value = 'abcdefghijklmnop';
    field.select();
    field.focus();
  });
  const popup = await courier.openPopup(microsoft);
  await popup.press('Use selection as app password');
  await courier.waitForBadge('1');
  await popup.press('Show password');
  expect(await popup.waitForText('Hide password')).toContain('abcdefghijklmnop');
});

it.each([
  ['a sign-in page', 'https://login.microsoftonline.com/', 0, 'login.microsoftonline.com is not a Microsoft page'],
  ['a page of anybody', 'https://app.cloudfinder.com/', 0, 'app.cloudfinder.com is not a Microsoft page'],
  ['a frame of a page', 'https://mysignins.microsoft.com/security-info', 7, 'belongs to another one'],
])('holds nothing of %s, and says so in the popup that opens', async (_, url, frameId, words) => {
  const stage = await mishaps.begin({ url });
  const { courier, microsoft } = stage;
  await microsoft.waitForSelector('a, button, input', { visible: true });
  await microsoft.evaluate(() => {
    const text = document.body.appendChild(document.createElement('p'));
    text.textContent = 'abcdefghijklmnop';
    getSelection()?.selectAllChildren(text);
  });
  await microsoft.bringToFront();
  await chooseFromMenu(stage, microsoft, frameId);
  const popup = await waitForOpenedPopup(stage);
  await waitUntil(`the popup to say "${words}"`, async () => {
    const text = await popup.$eval('body', (body) => body.innerText);
    return text.includes(words) ? { is: undefined } : { not: `it says "${text}"` };
  });
  await popup.close();
  expect(await courier.badgeText()).toBe('');
});

it('says that nothing that could be a password is selected', async () => {
  const stage = await mishaps.begin();
  const { courier, microsoft } = stage;
  const heading = await microsoft.waitForSelector('h1', { visible: true });
  await heading?.click({ count: 3 });
  await chooseFromMenu(stage, microsoft);
  const popup = await waitForOpenedPopup(stage);
  await popup.waitForSelector('::-p-text(No app password was found here)');
  await popup.close();
  expect(await courier.badgeText()).toBe('');
});

/** Chooses "Use as app password", as the browser tells the extension of it, with what is selected on the page. */
async function chooseFromMenu({ courier }: CreateStage, page: Page, frameId = 0): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const worker = await courier.background.worker();
  await worker.evaluate(
    async (url, text, frame) => {
      const { tabs, contextMenus } = globalThis.chrome as unknown as MishapChrome;
      // Throws where the menu has no such entry.
      await contextMenus.update('use-selection', {});
      const tab = (await tabs.query({})).find((one) => one.url === url);
      contextMenus.onClicked.dispatch(
        { menuItemId: 'use-selection', editable: false, pageUrl: url, frameId: frame, selectionText: text },
        tab,
      );
    },
    page.url(),
    selectionText,
    frameId,
  );
}

function waitForOpenedPopup({ courier }: CreateStage): Promise<Popup['page']> {
  return waitUntil('the popup to open by itself', async () => {
    const target = courier.browser.targets().find((one) => one.url().endsWith('/popup.html'));
    return target ? { is: await target.asPage() } : { not: 'none is open' };
  });
}
