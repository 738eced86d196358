import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPracticeBrowser, type PracticeBrowser } from '../harness/open-practice-browser.ts';
import { canSubmit, EVERY_UPDATE, inForm, openGalleryPage, readModel } from './gallery-page.ts';

// The gallery is only worth something if its pages take what a person types and nothing that merely stands in a field.

const EMPTY = { email: '', password: '', confirm: '' };
const TYPED = {
  email: 'courier-svc@contoso.onmicrosoft.com',
  password: 'qwfpgjluarstdhne',
  confirm: 'qwfpgjluarstdhne',
};

let practice: PracticeBrowser;

beforeAll(async () => {
  practice = await openPracticeBrowser();
});
beforeEach(() => practice.server.reset());
afterAll(() => practice.close());

it.each(EVERY_UPDATE)('$framework takes what is typed ($update), and only that', async (form) => {
  const { page, server } = practice;
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

  const submit = await page.waitForSelector(inForm('[type=submit]:not(:disabled)'));
  await submit?.click();
  await page.waitForFunction(() => document.querySelector('#outcome')?.textContent);
  expect(server.x360cloud.received).toMatchObject([{ ...TYPED, purpose: 'add' }]);
});
