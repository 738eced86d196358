import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ending } from '../../practice/gallery/gallery-options.ts';
import { type GalleryPage, galleryAddress } from '../../practice/gallery/gallery-page.ts';
import type { HostileServer } from '../../practice/hostile-server.ts';
import { X360CLOUD_PAGES } from '../../practice/x360cloud/practice-pages.ts';
import { createPassword, holdShownPassword } from '../harness/hold-password.ts';
import { leaveNothing } from '../harness/leave-nothing.ts';
import { waitForStep } from '../harness/overlay.ts';
import type { Popup } from '../harness/popup.ts';
import { sendAndAgree } from '../harness/send-and-agree.ts';
import { forgetHeld } from '../harness/session.ts';
import { ACCOUNT, openPages, type Stage } from '../harness/stage.ts';
import { heldPasswords } from '../harness/vault.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { takeBrowser } from '../harness/worker-browser.ts';

// Every form, page and ending of the gallery is in tests/page/gallery. Here the built extension fills and sends some of them,
// and meets what a browser alone has: pages that load anew, and a popup that closes.

const SUBMIT = '>>> [data-answer=submit]';
const DELIVERED = 'The form was submitted and the password is forgotten here.';

let server: HostileServer;
let stage: Stage;
let page: Page;
let popup: Popup;

beforeAll(async () => {
  const { courier, ...shared } = await takeBrowser();
  ({ server } = shared);
  server.reset();
  stage = await openPages(courier, { server, isPrivate: false });
  await createPassword(stage.microsoft);
  page = stage.x360cloud;
});
// The same password again and again, since Microsoft's page goes on showing it. A hand-over belongs to its tab: each page
// gets one of its own.
beforeEach(async () => {
  const former = page;
  page = await stage.courier.page('about:blank');
  await former.close();
  await holdShownPassword(stage);
  await page.bringToFront();
});
afterEach(async () => {
  if (popup.isOpen()) await popup.close();
  await forgetHeld(stage.courier);
});
afterAll(() => leaveNothing(stage.courier));

async function openPopup(over = page): Promise<void> {
  popup = await stage.courier.openPopup(over);
}

async function fill(form: GalleryPage): Promise<void> {
  await page.goto(galleryAddress(form));
  await page.waitForSelector(SUBMIT, { visible: true });
  await openPopup();
  await sendAndAgree(popup);
  await waitForStep(page, 'submit', 'pointing');
}

async function submit(ending: Ending): Promise<void> {
  await fill({ framework: 'react', ending });
  await page.click(SUBMIT);
  await openPopup();
}

const waitUntilForgotten = () =>
  waitUntil('the password to be forgotten', async () => {
    const held = await heldPasswords(stage.courier);
    return held.length === 0 ? { is: true } : { not: `${held.length} held` };
  });

/** Fields of the documented framework, under control, in shadow roots of two depths, and below a panel that lies over them. */
const FILLED = ['angularjs-1-2', 'react', 'web-component', 'lit', 'primevue', 'material-web'] as const;

it.each(FILLED)('%s: a form is filled, sent, and the password forgotten', async (framework) => {
  await fill({ framework, hasNeighbours: true });
  await page.click(SUBMIT);
  await waitUntilForgotten();
  const [shown] = server.microsoft.shown;
  const { password = '' } = shown ?? {};
  expect(server.x360cloud.received.at(-1)).toMatchObject({ email: ACCOUNT, password, confirm: password });
});

describe('an ending', () => {
  it('"navigate" ends the hand-over', async () => {
    await submit('navigate');
    await popup.waitForText(DELIVERED);
    expect(await heldPasswords(stage.courier)).toEqual([]);
  });

  it('"error" keeps the password, to be sent again', async () => {
    await submit('error');
    await popup.waitForText('x360Cloud refused it: “Logon failed”');
    expect(await popup.buttons()).toContain('Send again');
    expect(await heldPasswords(stage.courier)).toHaveLength(1);
  });

  it('"reload" is no answer: the person says what became of it', async () => {
    const isLoadedAnew = page.waitForNavigation();
    await submit('reload');
    await isLoadedAnew;
    await popup.waitForText('the page has not said yet what became of it');
    expect(await heldPasswords(stage.courier)).toHaveLength(1);
    await popup.press('It was saved');
    await waitUntilForgotten();
  });

  it('that said nothing is followed by another', async () => {
    await submit('clear');
    await page.waitForSelector('[data-ended="clear"]');
    await sendAndAgree(popup, 'Send again');
    await waitForStep(page, 'submit', 'pointing');
    expect(await heldPasswords(stage.courier)).toHaveLength(1);
    await page.evaluate(() => history.replaceState(null, '', '?ending=close'));
    await page.click(SUBMIT);
    await waitUntilForgotten();
  });
});

/** A page of the practice x360Cloud, and the popup over it. */
async function openPopupOver(title: string): Promise<void> {
  const { url = '', ready = '', open } = X360CLOUD_PAGES.find((each) => each.title === title) ?? {};
  await page.goto(url);
  await page.waitForSelector(ready, { visible: true });
  if (open) await page.click(open);
  if (open) await page.waitForSelector('[data-answer="fill-credentials"]', { visible: true });
  await openPopup();
}

describe('a page that gets nothing', () => {
  it('takes no password of that length', async () => {
    await openPopupOver('Change, fields too short');
    await sendAndAgree(popup);
    expect(await popup.waitForText('takes 12 characters only')).toContain('Send to x360Cloud');
  });

  it('is the login', async () => {
    await openPopupOver('Login');
    await popup.waitForText("This is x360Cloud's login.");
    expect(await popup.buttons()).not.toContain('Send to x360Cloud');
  });

  it('has no form yet: the guide sets out for it', async () => {
    await openPopupOver('Dashboard');
    await popup.waitForText('No credentials form is open yet.');
    await popup.press('Send to x360Cloud');
    await waitUntil('the popup to make way', async () => (popup.isOpen() ? { not: 'it is open' } : { is: true }));
    await waitForStep(page, 'open-manage-services', 'pointing');
  });
});
