import { type Browser, launch, type Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../browser/find-browser.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { canSubmit, EVERY_UPDATE, inForm, openGalleryPage, readModel } from './gallery-page.ts';

// The gallery is only worth something if its pages take what a person types and nothing that merely stands in a field.

const EMPTY = { email: '', password: '', confirm: '' };
const TYPED = {
  email: 'courier-svc@contoso.onmicrosoft.com',
  password: 'qwfpgjluarstdhne',
  confirm: 'qwfpgjluarstdhne',
};

let server: PracticeServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startPracticeServer();
  browser = await launch({
    executablePath: await findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
    ],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it.each(EVERY_UPDATE)('$framework takes what is typed ($update), and only that', async (form) => {
  server.reset();
  await openGalleryPage(page, form);
  expect(await canSubmit(page)).toBe(false);

  await page.$eval(inForm('[name=password]'), (field) => {
    if (field instanceof HTMLInputElement) field.value = 'only in the field';
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await readModel(page)).toEqual(EMPTY);

  await page.$eval(inForm('[name=password]'), (field) => {
    if (field instanceof HTMLInputElement) field.value = '';
  });
  for (const [name, text] of Object.entries(TYPED)) await page.type(inForm(`[name=${name}]`), text);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.practiceModel().confirm !== '');
  expect(await readModel(page)).toEqual(TYPED);

  await page.click(inForm('[type=submit]:not(:disabled)'));
  await page.waitForFunction(() => document.querySelector('#outcome')?.textContent);
  expect(server.x360cloud.received).toMatchObject([{ ...TYPED, purpose: 'add' }]);
});
