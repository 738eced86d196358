import { expect, it } from 'vitest';
import { holdPassword } from '../harness/hold-password.ts';
import type { MishapChrome } from '../harness/mishap-chrome.ts';
import { waitForStep } from '../harness/overlay.ts';
import { startGuide } from '../harness/start-guide.ts';
import { heldPasswords } from '../harness/vault.ts';
import { FORM_ADDRESS, pageWith } from './credentials-page.ts';
import { inOwnWorld } from './in-own-world.ts';
import { installSecondExtension } from './second-extension.ts';
import { markerOf } from './send.ts';
import { useAttack } from './use-attack.ts';

// MSG: messages from everyone who is not the popup. A password is held, and the guide runs on both pages.

const attack = useAttack(
  async (now) => {
    const { x360cloud } = now;
    await holdPassword(now);
    await startGuide(now);
    await waitForStep(x360cloud, 'open-manage-services');
  },
  // A second extension stays in it.
  { hasOwnBrowser: true },
);

const ID = '00000000-0000-4000-8000-000000000000';
const CAPTURE = {
  type: 'password:captured',
  readingId: ID,
  value: 'forgedforgedforg',
  certainty: 'sure',
  account: null,
  name: 'CloudFinder',
};
/** What only the popup may ask for; `id` is that of a password. */
const popupOnly = (id: string): { type: string; [key: string]: unknown }[] => [
  { type: 'popup:opened', tabId: null },
  { type: 'password:reveal', id },
  { type: 'password:forget', id },
  { type: 'password:forget-all' },
  { type: 'password:saved', id },
  { type: 'password:send', id, tabId: 1, host: 'app.cloudfinder.com', view: null, form: null, confirmed: [] },
  { type: 'password:read-page', tabId: 1 },
  { type: 'password:use-selection', tabId: 1 },
  { type: 'account:name', id, account: 'mallory@evil.test' },
  { type: 'guide:start' },
  { type: 'guide:stop' },
  { type: 'guide:answer', isAccountReady: false },
  { type: 'form:show' },
  { type: 'form:decline' },
  { type: 'x360cloud:open' },
];
const POPUP_ONLY = popupOnly(ID);
const NOT_ALLOWED = { ok: false, refusal: 'not-allowed' };
const MALFORMED = { ok: false, refusal: 'malformed' };

/** Sends each message from the world of our own script in the page, and gives the answers back. */
function tellAs(page: 'microsoft' | 'x360cloud', messages: unknown[]): Promise<unknown[]> {
  const { courier, ...pages } = attack.now();
  return inOwnWorld(
    pages[page],
    courier.extensionId,
    (all) => Promise.all(all.map((one) => chrome.runtime.sendMessage(one))),
    messages,
  );
}

async function expectNothingChanged(): Promise<void> {
  const { courier, x360cloud } = attack.now();
  expect(await heldPasswords(courier)).toEqual([markerOf(attack.now())]);
  await waitForStep(x360cloud, 'open-manage-services');
}

it.each(['microsoft', 'x360cloud'] as const)('a page of %s finds no ear for messages of our shape', async (owner) => {
  const { courier, [owner]: page } = attack.now();
  // What is posted does reach the world of our script, for one that listens.
  await inOwnWorld(
    page,
    courier.extensionId,
    () => window.addEventListener('message', ({ data }) => Reflect.set(globalThis, `heard ${data?.type}`, true)),
    null,
  );
  const answers = await page.evaluate(
    async (messages, id) => {
      const heard: unknown[] = [];
      window.addEventListener('message', ({ data }) => data?.type ?? heard.push(data));
      const channel = new BroadcastChannel(id);
      channel.addEventListener('message', ({ data }) => heard.push(data));
      for (const message of messages) {
        window.postMessage(message, '*');
        // oxlint-disable-next-line require-post-message-target-origin -- a channel has no target
        channel.postMessage(message);
        for (const target of [
          window,
          document,
          document.documentElement,
          document.querySelector('app-password-courier'),
        ])
          target?.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true, composed: true }));
      }
      const tellsExtensions: unknown = Reflect.get(globalThis, 'chrome')?.runtime?.sendMessage;
      if (tellsExtensions) heard.push('the page can speak to extensions');
      // What was posted before this has arrived when this has.
      await new Promise<void>((resolve) => {
        const last = new MessageChannel();
        last.port1.addEventListener('message', () => resolve());
        last.port1.start();
        last.port2.postMessage(null);
      });
      return heard;
    },
    [
      CAPTURE,
      ...POPUP_ONLY,
      { type: 'guide:stopped' },
      { type: 'form:fill', view: ID, form: null, email: null, password: 'forged-one' },
    ],
    courier.extensionId,
  );
  expect(answers).toEqual([]);
  const hasHeard = await inOwnWorld(
    page,
    courier.extensionId,
    () => ['guide:stop', 'guide:stopped'].map((type) => Reflect.get(globalThis, `heard ${type}`)),
    null,
  );
  expect(hasHeard).toEqual([true, true]);
  await expectNothingChanged();
});

it('another extension finds no ear, though it finds that of a third', async () => {
  const { courier } = attack.now();
  const ear = await installSecondExtension(
    courier.browser,
    'chrome.runtime.onMessageExternal.addListener((message, sender, answer) => answer("heard"));',
  );
  const mouth = await installSecondExtension(courier.browser, '');
  const tell = async (to: string, message: unknown): Promise<unknown> =>
    (await mouth.worker()).evaluate(
      (id, text) => chrome.runtime.sendMessage(id, text).catch((error: unknown) => String(error)),
      to,
      message,
    );
  expect(await tell(ear.id, POPUP_ONLY[0])).toBe('heard');
  for (const message of [CAPTURE, ...POPUP_ONLY]) {
    expect(await tell(courier.extensionId, message)).toContain('Receiving end does not exist');
  }
  await expectNothingChanged();
});

it.each(['microsoft', 'x360cloud'] as const)('our own script on %s is not taken for the popup', async (owner) => {
  const { courier, x360cloud } = attack.now();
  // With the id of the very password that is held: what has another one is refused to anybody.
  const worker = await courier.background.worker();
  const [id = ''] = await worker.evaluate(async () => {
    const { storage } = globalThis.chrome as unknown as MishapChrome;
    const { state } = await storage.session.get('state');
    return state?.held.map((entry) => entry.id) ?? [];
  });
  const popup = await courier.openPopup(x360cloud);
  const asked = await popup.page.evaluate(
    (held) => chrome.runtime.sendMessage({ type: 'password:reveal', id: held }),
    id,
  );
  expect(asked).toEqual({ ok: true, value: { value: markerOf(attack.now()) } });
  await popup.close();
  const orders = popupOnly(id);
  expect(await tellAs(owner, orders)).toEqual(orders.map(() => NOT_ALLOWED));
  await expectNothingChanged();
});

it('our own script on x360Cloud cannot bring in a password, and learns none', async () => {
  const { courier, x360cloud } = attack.now();
  expect(await tellAs('x360cloud', [CAPTURE])).toEqual([NOT_ALLOWED]);
  const sight = {
    kind: 'credentials',
    verdict: 'sure',
    why: { rule: 'password-label', words: 'Office 365 Admin Password' },
    form: 'form-1',
    purpose: 'change',
    tenant: null,
    account: null,
    fields: { email: 'editable', hasConfirm: true },
    foreignTarget: null,
  };
  // No hand-over is under way, so a form that is said to be there gets nothing.
  const answers = await tellAs('x360cloud', [
    { type: 'page:opened', view: ID },
    { type: 'form:seen', view: ID, organization: null, sight },
  ]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true, value: null }]);
  expect(JSON.stringify(answers)).not.toContain(markerOf(attack.now()));
  const stored = await inOwnWorld(
    x360cloud,
    courier.extensionId,
    async () => [
      await Promise.resolve()
        .then(() => chrome.storage.session.get(null))
        .catch(() => 'closed'),
      await chrome.storage.local.get(null),
    ],
    null,
  );
  expect(stored[0]).toBe('closed');
  expect(JSON.stringify(stored)).not.toContain(markerOf(attack.now()));
});

it('a form elsewhere cannot take a hand-over that belongs to another tab', async () => {
  const { courier, server, x360cloud, microsoft } = attack.now();
  const popup = await courier.openPopup(x360cloud);
  await popup.press('Send to x360Cloud');
  await waitForStep(x360cloud, 'open-manage-services', 'pointing');
  server.serve(FORM_ADDRESS, pageWith('<p>No form here.</p>'));
  const other = await courier.page(FORM_ADDRESS);
  const heard = await inOwnWorld(
    other,
    courier.extensionId,
    async (view) => {
      const orders: unknown[] = [];
      const { onMessage } = chrome.runtime as unknown as { onMessage: { addListener(on: (m: unknown) => void): void } };
      onMessage.addListener((message) => orders.push(message));
      await chrome.runtime.sendMessage({ type: 'page:opened', view });
      const fields = { email: 'absent', hasConfirm: false };
      const grounds = {
        verdict: 'sure',
        why: { rule: 'password-label', words: 'Office 365 Admin Password' },
        form: 'form-1',
        account: null,
      };
      const sight = { kind: 'credentials', ...grounds, purpose: 'add', tenant: null, fields, foreignTarget: null };
      await chrome.runtime.sendMessage({ type: 'form:seen', view, organization: null, sight });
      return orders;
    },
    ID,
  );
  expect(JSON.stringify(heard)).not.toContain(markerOf(attack.now()));
  await other.close();
  await microsoft.bringToFront();
});

it('refuses what is malformed, deep, huge or poisoned', async () => {
  const { courier, microsoft } = attack.now();
  const answers = await inOwnWorld(
    microsoft,
    courier.extensionId,
    // Sent as text: only the page's own parser makes a `__proto__` that is a key like any other.
    (texts) => Promise.all(texts.map((text) => chrome.runtime.sendMessage(JSON.parse(text)))),
    [
      ...[null, 7, 'guide:stop', [], {}].map((one) => JSON.stringify(one)),
      '{"type":"toString"}',
      '{"type":"__proto__"}',
      '{"type":{"toString":"guide:stop"}}',
      '{"__proto__":{"type":"guide:stop"}}',
      '{"type":"overlay:lost","reason":"removed","__proto__":{"type":"guide:stop"}}',
      '{"type":"overlay:lost","reason":"removed","constructor":{"prototype":{"isAdmin":true}}}',
      '{"type":"page:opened","view":"../../secret"}',
      JSON.stringify({ ...CAPTURE, value: 'has blanks in it' }),
      JSON.stringify({ ...CAPTURE, value: 'short' }),
      JSON.stringify({ ...CAPTURE, name: 'n'.repeat(321) }),
      `{"type":"overlay:lost","reason":"removed","deep":${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
    ],
  );
  expect(answers).toEqual(answers.map(() => MALFORMED));
  const huge = await inOwnWorld(
    microsoft,
    courier.extensionId,
    (capture) => chrome.runtime.sendMessage({ ...capture, value: 'a'.repeat(32 * 1024 * 1024) }),
    CAPTURE,
  );
  expect(huge).toEqual(MALFORMED);
  await expectNothingChanged();
});

/** Some twenty times what is heard at once: more of them only take the browser's own time. */
const FLOOD = 2_000;

it('turns a flood of messages away, and answers the popup that was open meanwhile', async () => {
  const { courier, microsoft } = attack.now();
  const popup = await courier.openPopup(microsoft);
  await popup.waitForText('Forget password');
  const { heard, seconds } = await inOwnWorld(
    microsoft,
    courier.extensionId,
    async ({ step, count }) => {
      const begun = performance.now();
      const all = Array.from({ length: count }, () => chrome.runtime.sendMessage(step));
      const answers = (await Promise.all(all)) as { refusal?: string }[];
      const refused = answers.filter(({ refusal }) => refusal === 'too-many').length;
      return { heard: all.length - refused, seconds: (performance.now() - begun) / 1000 };
    },
    { step: { type: 'step:shown', step: 'create', state: 'words', account: null }, count: FLOOD },
  );
  // A burst, then so many a second, however long a busy machine takes over them.
  expect(heard).toBeLessThan(200 + 60 * seconds);
  await popup.press('Show password');
  await popup.waitForText(markerOf(attack.now()));
  await popup.close();
  await expectNothingChanged();
});
