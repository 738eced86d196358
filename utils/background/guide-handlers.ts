import { phaseOf } from '../journey/step-ids';
import { CLOUD_ADDRESSES, type CloudAddresses } from '../sites/addresses';
import { cloudOf, siteOwnerOf } from '../sites/hosts';
import { siteDataOf } from '../sites/site-data';
import { briefFor } from './brief-for';
import { findDocument } from './find-document';
import type { Courier, Handlers } from './handlers';
import { RefusedError } from './refused-error';

/** Starting, pausing and following the guide. */
export const guideHandlers: Handlers<
  | 'guide:start'
  | 'guide:pause'
  | 'guide:resume'
  | 'guide:stop'
  | 'guide:answer'
  | 'guide:do-steps'
  | 'guide:step-done'
  | 'page:opened'
  | 'step:shown'
  | 'overlay:lost'
  | 'picker:needed'
  | 'pick:learned'
  | 'sign-in:open'
  | 'admin-center:open'
> = {
  async 'guide:start'({ store }, { isAccountReady = null, doesSteps = false }) {
    await store.apply({ type: 'guide-started', isReady: isAccountReady, doesSteps });
    return null;
  },
  async 'guide:pause'({ store }) {
    await store.apply({ type: 'guide-paused' });
    return null;
  },
  async 'guide:resume'({ store }) {
    await store.apply({ type: 'guide-resumed' });
    return null;
  },
  async 'guide:stop'({ store }) {
    await store.apply({ type: 'guide-stopped' });
    return null;
  },
  async 'guide:answer'({ store }, { isAccountReady }) {
    await store.apply({ type: 'account-ready-answered', isReady: isAccountReady });
    return null;
  },
  async 'guide:step-done'({ store }, { step }) {
    await store.apply({ type: 'step-done', step });
    return null;
  },
  async 'guide:do-steps'({ store }, { isOn }, { isOwnPage }) {
    // A page may only end it.
    if (isOn && !isOwnPage) throw new RefusedError();
    await store.apply({ type: 'do-steps-switched', isOn });
    return null;
  },
  async 'page:opened'({ store, ports }, { view }, { tabId, documentId, host }) {
    if (tabId === null) throw new RefusedError();
    const state = await store.apply({ type: 'page-opened', view, tabId, documentId, host });
    if (findDocument(state, view)?.tabId !== tabId) throw new RefusedError();
    return { brief: await briefFor(state, { tabId, host }, ports), ...siteDataOf(host) };
  },
  async 'step:shown'({ store }, { step, state, account }, { tabId, host }) {
    const isMicrosoft = siteOwnerOf(`https://${host}/`) === 'microsoft';
    const shown = { step, state, account: isMicrosoft ? account : null };
    // Whether the account is ready is told by Create's pages, which are Microsoft's.
    const isOwn = isMicrosoft || phaseOf(step) !== 'create';
    if (tabId !== null && isOwn) await store.apply({ type: 'step-shown', tabId, ...shown });
    return null;
  },
  async 'picker:needed'({ ports }, _, { tabId }) {
    if (tabId === null) throw new RefusedError();
    await ports.scripts.bringPicker(tabId);
    return null;
  },
  async 'pick:learned'({ store, ports }, { target, pick }, { tabId, host }) {
    if (tabId === null) throw new RefusedError();
    await ports.knowledge.learn(host, target, pick);
    return briefFor(await store.read(), { tabId, host }, ports);
  },
  async 'sign-in:open'(courier, { tabId }) {
    const { ports } = courier;
    if (!(await ports.isPrivateAllowed())) throw new RefusedError();
    await ports.tabs.openInPrivateWindow((await addressesAround(courier, tabId)).securityInfo);
    return null;
  },
  async 'admin-center:open'(courier, { tabId }) {
    await courier.ports.tabs.openInNormalWindow((await addressesAround(courier, tabId)).adminCenter);
    return null;
  },
  async 'overlay:lost'({ store }, { reason }, { tabId }) {
    if (tabId !== null) await store.apply({ type: 'overlay-lost', reason, tabId });
    return null;
  },
};

/** The addresses of the cloud in which the person is. */
export async function addressesAround({ ports }: Courier, tabId: number | null): Promise<CloudAddresses> {
  const tab = tabId === null ? null : await ports.tabs.get(tabId);
  return CLOUD_ADDRESSES[cloudOf(tab?.url ?? '')];
}
