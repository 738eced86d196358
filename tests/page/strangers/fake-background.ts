import { createConsequences } from '../../../utils/background/consequences';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import type { Held } from '../../e2e/harness/session';
import { createFakeBrowser } from '../../unit/background/fake-ports';
import { fakeRuntime } from './fake-runtime';

// The product's own background behind the page: only the process and the browser's storage are missing.

const OWN = { id: fakeRuntime.id, origin: 'chrome-extension://ours' };
const POPUP: MessageSender = { id: OWN.id, url: `${OWN.origin}/popup.html`, origin: OWN.origin };

const fake = createFakeBrowser([{ id: 1, url: location.href, title: '', isPrivate: false, isActive: true }]);
fake.now = () => Date.now();
fake.sendToPage = (_, message) => fakeRuntime.sendToPage(message);
const courier = { ports: fake, store: openStateStore(fake, createConsequences(fake)) };
const rateLimit = createRateLimit(() => Date.now());

/** The guide is started before the page can say a word. */
const started = receiveRequest(courier, { type: 'guide:start' }, POPUP, OWN, rateLimit);
fakeRuntime.answerWith(async (message) => {
  await started;
  const sender = { id: OWN.id, url: location.href, frameId: 0, tab: { id: 1 }, documentId: 'this' };
  return receiveRequest(courier, message, sender, OWN, rateLimit);
});

/** Every held password with its account, oldest first. */
export async function readHeldHere(): Promise<Held[]> {
  const { held } = await courier.store.read();
  return held.map(({ id, account }) => ({ account, password: String(fake.storage.get(`secret:${id}`)) }));
}
