import { beforeEach, expect } from 'vitest';
import { createConsequences } from '../../../utils/background/consequences';
import type { Courier } from '../../../utils/background/handlers';
import { createRateLimit } from '../../../utils/background/rate-limit';
import { type MessageSender, receiveRequest } from '../../../utils/background/receive-request';
import { openStateStore } from '../../../utils/background/state-store';
import type { FormWarning } from '../../../utils/journey/outcomes';
import type { Request } from '../../../utils/messages/contract';
import { createFakeBrowser, type FakeBrowser } from './fake-ports';

export const OWN = { id: 'ours', origin: 'chrome-extension://ours' };
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
export const SIGHT = {
  kind: 'credentials',
  purpose: 'change',
  tenant: 'contoso.onmicrosoft.com',
  fields: { email: 'editable', hasConfirm: true },
  foreignTarget: null,
} as const;

/** What the person may say yes to. */
export const FABRIKAM = {
  kind: 'other-tenant',
  account: 'svc@contoso.onmicrosoft.com',
  tenant: 'fabrikam.onmicrosoft.com',
} satisfies FormWarning;
export const EVIL = { kind: 'foreign-target', origin: 'https://evil.example' } satisfies FormWarning;

interface World {
  fake: FakeBrowser;
  courier: Courier;
}

/** Gives every test of a file a background of its own, with a Microsoft page in tab 1 and an x360Cloud page in tab 2. */
export function useCourier() {
  const world = {} as World;
  beforeEach(() => {
    const fake = createFakeBrowser([
      { id: 1, url: MICROSOFT.url ?? '', title: 'My Sign-Ins', isPrivate: true, isActive: true },
      { id: 2, url: X360CLOUD.url ?? '', title: 'Cloudfinder', isPrivate: false, isActive: true },
    ]);
    Object.assign(world, { fake, courier: { ports: fake, store: openStateStore(fake, createConsequences(fake)) } });
  });

  const ask = (raw: unknown, sender: MessageSender) =>
    receiveRequest(world.courier, raw, sender, OWN, createRateLimit(world.fake.now));

  /** Starts the guide and has a password captured; out: its id. */
  async function hold(
    account: string | null = 'svc@contoso.onmicrosoft.com',
    readingId = 'reading-1',
  ): Promise<string> {
    await ask({ type: 'guide:start' }, POPUP);
    const captured = {
      type: 'password:captured',
      readingId,
      value: MARKER,
      certainty: 'sure',
      account,
      name: 'CloudFinder',
    };
    expect(await ask(captured, MICROSOFT)).toMatchObject({ ok: true });
    return (await world.courier.store.read()).held[0]?.id ?? '';
  }

  const send = (id: string, changes: Partial<Extract<Request, { type: 'password:send' }>> = {}) =>
    ask({ type: 'password:send', id, tabId: 2, view: 'x-view-1', confirmed: null, ...changes }, POPUP);

  /** Opens x360Cloud's page, which answers that it shows this. */
  async function openForm(sight: unknown = SIGHT): Promise<void> {
    await ask({ type: 'page:opened', view: 'x-view-1' }, X360CLOUD);
    world.fake.answers['form:inspect'] = () => ({ view: 'x-view-1', organization: 'Contoso', sight });
    world.fake.answers['form:fill'] = () => ({ kind: 'filled', tenant: 'contoso.onmicrosoft.com' });
  }

  return { world, ask, hold, send, openForm };
}
