import { beforeEach, expect, test } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import { createFakeBrowser, type FakeBrowser } from './fake-ports';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
const POPUP = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: OWN.origin };
const MICROSOFT = { id: 'ours', url: 'https://mysignins.microsoft.com/security-info', frameId: 0, tab: { id: 1 } };

let fake: FakeBrowser;
let courier: Courier;

beforeEach(() => {
  fake = createFakeBrowser();
  courier = { ports: fake, store: openStateStore(fake, createConsequences(fake)) };
});

const ask = (sender: object, type = 'sign-in:open', tabId: number | null = null) =>
  receiveRequest(courier, { type, tabId }, sender, OWN, createRateLimit(fake.now));

test('Security info opens in a private window, on the popup’s order', async () => {
  expect(await ask(POPUP)).toEqual({ ok: true, value: null });
  expect(fake.opened).toEqual(['private https://mysignins.microsoft.com/security-info']);
});

test('no private window opens where the guide would not be in it', async () => {
  fake.isPrivateAllowed = async () => false;
  expect(await ask(POPUP)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(fake.opened).toEqual([]);
});

test('no page can open one', async () => {
  expect(await ask(MICROSOFT)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(fake.opened).toEqual([]);
});

test.each([
  ['https://account.activedirectory.windowsazure.us/', 'https://mysignins.azure.us/', 'https://portal.office365.us/'],
  [
    'https://mysignins.windowsazure.cn/',
    'https://mysignins.windowsazure.cn/',
    'https://portal.partner.microsoftonline.cn/',
  ],
  ['https://tickets.example.com/', 'https://mysignins.microsoft.com/', 'https://admin.microsoft.com/'],
])('over %s the pages of its own cloud open', async (url, signIn, adminCenter) => {
  fake.openTabs = [{ id: 7, url, title: '', isPrivate: false, isActive: true }];
  await ask(POPUP, 'sign-in:open', 7);
  await ask(POPUP, 'admin-center:open', 7);
  const [first, second] = fake.opened;
  expect(first).toMatch(`private ${signIn}`);
  expect(second).toMatch(adminCenter);
  expect(await ask(MICROSOFT, 'admin-center:open', 7)).toEqual({ ok: false, refusal: 'not-allowed' });
});
