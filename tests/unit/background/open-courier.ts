import { beforeEach, expect } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import type { Answer, Request } from '../../../utils/messages/contract';
import { createFakeBrowser, type FakeBrowser } from './fake-ports';

const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
export const MARKER = 'zqxjkvbpwmyfgcrl';
export const POPUP: MessageSender = { id: 'ours', url: 'chrome-extension://ours/popup.html', origin: OWN.origin };
export const MICROSOFT: MessageSender = {
  id: 'ours',
  url: 'https://mysignins.microsoft.com/security-info',
  frameId: 0,
  tab: { id: 1 },
  documentId: 'ms-document',
};
export const X360CLOUD: MessageSender = {
  id: 'ours',
  url: 'https://app.cloudfinder.com/#/settings',
  frameId: 0,
  tab: { id: 2 },
  documentId: 'x-document',
};
/** A form of the tenant whose password `hold` holds. */
export const SIGHT = {
  kind: 'credentials',
  verdict: 'sure',
  why: { rule: 'password-label', words: 'Office 365 Admin Password' },
  form: 'form-1',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  account: null,
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;

/** What a page answers that took all of it. */
export const FILLED = { kind: 'filled', tenant: SIGHT.tenant, replaced: null, submit: 'enabled' } as const;

/** A background over a browser in memory, with a Microsoft page in tab 1 and an x360Cloud page in tab 2. */
export interface OpenCourier {
  fake: FakeBrowser;
  courier: Courier;
  ask: (raw: unknown, sender: MessageSender) => Promise<Answer<unknown>>;
  /** Tells of a reading on Microsoft's page. */
  capture: (changes?: object, sender?: MessageSender) => Promise<Answer<unknown>>;
  /** Starts the guide and holds a password; gives its id. */
  hold: (account?: string | null, readingId?: string) => Promise<string>;
  send: (id: string, changes?: Partial<Extract<Request, { type: 'password:send' }>>) => Promise<Answer<unknown>>;
  /** Opens a form in tab 2, which takes what it is filled with. */
  openForm: (sight?: unknown) => Promise<void>;
  /** Stops the background and wakes it: what it only remembered is gone. */
  wake: () => void;
}

/** Gives every test of a file a background of its own. */
export function useCourier(): OpenCourier {
  const on = {} as OpenCourier;
  beforeEach(() => void Object.setPrototypeOf(on, openCourier()));
  return on;
}

export function openCourier(): OpenCourier {
  const fake = createFakeBrowser([
    { id: 1, url: MICROSOFT.url ?? '', title: 'My Sign-Ins', isPrivate: true, isActive: true },
    { id: 2, url: X360CLOUD.url ?? '', title: 'Cloudfinder', isPrivate: false, isActive: true },
  ]);
  const wake = (): Courier => ({ ports: fake, store: openStateStore(fake, createConsequences(fake)) });
  const opened: OpenCourier = {
    fake,
    courier: wake(),
    ask: (raw, sender) => receiveRequest(opened.courier, raw, sender, OWN, createRateLimit(fake.now)),
    capture: (changes = {}, sender = MICROSOFT) =>
      opened.ask(
        {
          type: 'password:captured',
          readingId: 'reading-1',
          value: MARKER,
          certainty: 'sure',
          account: 'svc@contoso.onmicrosoft.com',
          name: 'CloudFinder',
          ...changes,
        },
        sender,
      ),
    async hold(account = 'svc@contoso.onmicrosoft.com', readingId = 'reading-1') {
      await opened.ask({ type: 'guide:start' }, POPUP);
      expect(await opened.capture({ account, readingId })).toMatchObject({ ok: true });
      return (await opened.courier.store.read()).held[0]?.id ?? '';
    },
    send: (id, changes = {}) =>
      opened.ask(
        {
          type: 'password:send',
          id,
          tabId: 2,
          host: 'app.cloudfinder.com',
          view: 'x-view-1',
          form: null,
          confirmed: [],
          ...changes,
        },
        POPUP,
      ),
    async openForm(sight = SIGHT) {
      await opened.ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
      fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: 'Contoso', sight });
      fake.answers['form:fill'] = () => FILLED;
    },
    wake: () => void (opened.courier = wake()),
  };
  return opened;
}
