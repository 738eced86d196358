import { beforeEach, describe, expect, test } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import { createFakeBrowser, type FakeBrowser } from './fake-ports';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const POPUP: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: OWN.origin };
const PAGE: MessageSender = {
  id: 'ours',
  url: 'https://mysignins.microsoft.com/security-info',
  frameId: 0,
  tab: { id: 1 },
};
const REPORT_PAGE = 'chrome-extension://ours/report.html';

let fake: FakeBrowser;
let courier: Courier;

beforeEach(() => {
  fake = createFakeBrowser([
    { id: 1, url: PAGE.url ?? '', title: 'My Sign-Ins', isPrivate: true, isActive: true },
    { id: 2, url: 'https://login.microsoftonline.com/', title: 'Sign in', isPrivate: false, isActive: true },
    { id: 3, url: 'https://example.com/', title: 'Other', isPrivate: false, isActive: true },
  ]);
  fake.skeleton = {
    host: 'mysignins.microsoft.com',
    path: '/security-info',
    language: 'en',
    direction: 'ltr',
    viewport: { width: 1280, height: 800 },
    isCut: false,
    tree: {
      tag: 'body',
      box: [0, 0, 1280, 800],
      children: [{ tag: 'h1', text: ['Security info'], box: [0, 0, 90, 30] }],
    },
  };
  courier = { ports: fake, store: openStateStore(fake, createConsequences(fake)) };
});

const ask = (raw: unknown, sender: MessageSender) =>
  receiveRequest(
    courier,
    raw,
    sender,
    OWN,
    createRateLimit(() => fake.now()),
  );

const askAsPage = () => ask({ type: 'page:report', tabId: null }, PAGE);
const askInPopup = () => ask({ type: 'page:report', tabId: 1 }, POPUP);

test('the popup’s report waits in session storage for its page, which opens in a normal window', async () => {
  expect(await ask({ type: 'page:report', tabId: 1 }, POPUP)).toEqual({ ok: true, value: { kind: 'opened' } });
  expect(fake.opened).toEqual([REPORT_PAGE]);
  const report: unknown = JSON.parse(String(fake.storage.get('report')));
  expect(report).toMatchObject({
    version: 1,
    page: {
      host: 'mysignins.microsoft.com',
      path: '/security-info',
      guide: null,
      generations: expect.arrayContaining(['G3']),
    },
    skeleton: { tag: 'body' },
  });
});

test('it says where the guide stood', async () => {
  await ask({ type: 'guide:start' }, POPUP);
  await ask({ type: 'step:shown', step: 'create', state: 'stuck', account: null }, PAGE);
  await ask({ type: 'page:report', tabId: null }, PAGE);
  expect(JSON.parse(String(fake.storage.get('report')))).toMatchObject({
    page: { guide: { step: 'create', state: 'stuck' } },
  });
});

test('a page reports itself and no other tab', async () => {
  expect(await ask({ type: 'page:report', tabId: 3 }, PAGE)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(fake.opened).toEqual([]);
});

test.each([
  [2, 'login.microsoftonline.com'],
  [3, 'example.com'],
  [99, ''],
])('tab %i, which is no page of ours, is not read', async (tabId, host) => {
  let isRead = false;
  fake.scripts.readSkeleton = async () => {
    isRead = true;
    return fake.skeleton;
  };
  expect(await ask({ type: 'page:report', tabId }, POPUP)).toEqual({ ok: true, value: { kind: 'wrong-page', host } });
  expect(isRead).toBe(false);
  expect(fake.storage.has('report')).toBe(false);
});

test.each([null, 'text', {}, { path: '/', tree: { tag: 'body' } }])(
  '%j from a page is no skeleton, and nothing is shown',
  async (skeleton) => {
    fake.skeleton = skeleton;
    expect(await ask({ type: 'page:report', tabId: 1 }, POPUP)).toEqual({ ok: true, value: { kind: 'unreadable' } });
    expect(fake.opened).toEqual([]);
  },
);

test('what would take the room of passwords in the session is refused, however well it is made', async () => {
  const text = Array.from({ length: 12 }, () => 'x'.repeat(120));
  const children = Array.from({ length: 1_000 }, () => ({ tag: 'p', box: [0, 0, 1, 1], text }));
  fake.skeleton = { ...(fake.skeleton as object), tree: { tag: 'body', box: [0, 0, 1, 1], children } };
  expect(await ask({ type: 'page:report', tabId: null }, PAGE)).toEqual({ ok: true, value: { kind: 'unreadable' } });
  expect(fake.storage.has('report')).toBe(false);
});

test('a page that the person does not look at reports nothing', async () => {
  fake.openTabs = fake.openTabs.map((tab) => ({ ...tab, isActive: false }));
  expect(await askAsPage()).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(fake.opened).toEqual([]);
  expect(await askInPopup()).toEqual({ ok: true, value: { kind: 'opened' } });
});

test('a page that asks again and again, at once or by and by, gets three reports in ten minutes', async () => {
  await Promise.all(Array.from({ length: 20 }, askAsPage));
  for (let count = 0; count < 20; count++) {
    fake.clock.now += 2_000;
    expect(await askAsPage()).toEqual({ ok: false, refusal: 'not-allowed' });
  }
  expect(fake.opened).toHaveLength(3);
  // The person's own order is not spent by it.
  expect(await askInPopup()).toEqual({ ok: true, value: { kind: 'opened' } });
  expect(fake.opened).toHaveLength(4);
  fake.clock.now += 600_000;
  expect(await askAsPage()).toMatchObject({ ok: true });
});

test('the help opens for a page in front, three times in ten minutes, and spends none of its reports', async () => {
  const openHelp = () => ask({ type: 'help:open' }, PAGE);
  await Promise.all(Array.from({ length: 20 }, openHelp));
  expect(fake.opened).toEqual(Array.from({ length: 3 }, () => 'chrome-extension://ours/help.html'));
  expect(await askAsPage()).toMatchObject({ ok: true });
  fake.clock.now += 600_000;
  fake.openTabs = fake.openTabs.map((tab) => ({ ...tab, isActive: false }));
  expect(await openHelp()).toEqual({ ok: false, refusal: 'not-allowed' });
});

describe('the next report of a tab’s pages', () => {
  const show = (id: number, url: string) =>
    void fake.openTabs.push({ id, url, title: '', isPrivate: false, isActive: true });

  beforeEach(async () => {
    await askInPopup();
    fake.clock.now += 2_000;
  });

  test('takes the place of the last one', async () => {
    show(101, REPORT_PAGE);
    await askAsPage();
    expect(fake.opened).toEqual([REPORT_PAGE, 'reload 101', 'front 101']);
    expect(fake.storage.has('report')).toBe(true);
  });

  test('gets a tab of its own where that one was closed, or shows something else', async () => {
    await askInPopup();
    show(102, 'https://example.com/');
    fake.clock.now += 2_000;
    await askInPopup();
    expect(fake.opened).toEqual([REPORT_PAGE, REPORT_PAGE, REPORT_PAGE]);
  });
});
