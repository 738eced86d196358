import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { assertPage, named } from '../../practice/strangers/assert-page.ts';
import { captured, documentOf, type StrangerPage } from '../../practice/strangers/stranger-page.ts';
import { FORM_PAGES } from '../../practice/strangers/x360cloud/form-pages.ts';
import { LOOK_ALIKES } from '../../practice/strangers/x360cloud/look-alikes.ts';
import { MOVING_FORM_PAGES } from '../../practice/strangers/x360cloud/moving-forms.ts';
import { WAY_PAGES } from '../../practice/strangers/x360cloud/way-pages.ts';
import { fieldsWith, valuesIn } from '../harness/fields.ts';
import type { Courier } from '../harness/launch-courier.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { sendAndAgree } from '../harness/send-and-agree.ts';
import { readSession, writeSession } from '../harness/session.ts';
import { takeBrowser } from '../harness/worker-browser.ts';
import { playMoments, waitForMoment } from './watch-moment.ts';

// One held password, one running guide: of the strange ways to the form, the strange forms, and the forms that look like
// it, the built extension is tried on one each; all of them are in tests/page/strangers.

const ACCOUNT = 'courier-svc@contoso.onmicrosoft.com';
const PASSWORD = 'wqzkxjvbtrmplnsd';
const SOURCE: StrangerPage = {
  title: 'the source',
  url: 'https://mysignins.microsoft.com/security-info',
  html: documentOf(
    `<nav>${ACCOUNT}</nav><div role="dialog" aria-modal="true"><h2>App password</h2><p>Password</p><p>${PASSWORD}</p><button data-mark>Done</button></div>`,
  ),
  moments: captured(PASSWORD, [ACCOUNT]),
};

let server: HostileServer;
let courier: Courier;
let page: Page;
let session: Record<string, unknown>;

beforeAll(async () => {
  ({ server, courier } = await takeBrowser());
  server.reset();
  server.serve(SOURCE.url, SOURCE.html);
  page = await courier.page(SOURCE.url);
  const popup = await courier.openPopup(page);
  await popup.press('Start guide');
  await playMoments(courier, page, SOURCE);
  if (popup.isOpen()) await popup.close();
  session = await readSession(courier);
});
// Each page begins with the password held and not yet handed over. A tab of its own: a hand-over belongs to its tab.
beforeEach(async () => {
  const former = page;
  page = await courier.page('about:blank');
  await former.close();
  await writeSession(courier, session);
});
afterAll(() => leaveNothing(courier));

describe('the way to the form', () => {
  it.each(named(WAY_PAGES.slice(0, 1)))('%s', (title, each) =>
    assertPage(title, async () => {
      server.serve(each.url, each.html);
      await page.goto(each.url);
      await playMoments(courier, page, each, { isHolding: true });
    }),
  );
});

describe('the form', () => {
  it.each(named([...FORM_PAGES.slice(0, 1), ...MOVING_FORM_PAGES.slice(0, 1)]))('%s', (title, each) =>
    assertPage(title, async () => {
      server.serve(each.url, each.html);
      await page.goto(each.url);
      await waitForMoment(
        courier,
        page,
        { kind: 'ring', step: 'fill-credentials', on: each.password },
        { isHolding: true },
      );
      const popup = await courier.openPopup(page);
      await sendAndAgree(popup);
      await waitForMoment(courier, page, { kind: 'ring', step: 'submit', on: each.submit }, { isHolding: true });
      expect(await valuesIn(page, [each.password, each.confirm, each.email])).toEqual([
        PASSWORD,
        each.confirm && PASSWORD,
        each.email && ACCOUNT,
      ]);
      expect(await fieldsWith(page, PASSWORD)).toBe(each.confirm ? 2 : 1);
      expect(await fieldsWith(page, ACCOUNT)).toBe(each.email ? 1 : 0);
    }),
  );
});

describe('a look-alike', () => {
  it.each(named(LOOK_ALIKES.slice(0, 1)))('%s', (title, each) =>
    assertPage(title, async () => {
      server.serve(each.url, each.html);
      await page.goto(each.url);
      const popup = await courier.openPopup(page);
      // Until the page has told what stands in it, the popup would set out for the form.
      await popup.waitForText("This is x360Cloud's login.");
      const buttons = await popup.buttons();
      expect(buttons).toContain('Forget password');
      expect(buttons).not.toContain('Send to x360Cloud');
      expect(buttons).not.toContain('Send anyway');
      await popup.close();
      expect(await fieldsWith(page, PASSWORD)).toBe(0);
      expect(await fieldsWith(page, ACCOUNT)).toBe(0);
    }),
  );
});
