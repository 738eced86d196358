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

const ask = (sender: object) =>
  receiveRequest(courier, { type: 'sign-in:open' }, sender, OWN, createRateLimit(fake.now));

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
