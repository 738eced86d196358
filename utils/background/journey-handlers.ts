import type { OpenTab } from '../browser/ports';
import { X360CLOUD_ADDRESS } from '../sites/addresses';
import { siteOwnerOf } from '../sites/hosts';
import { assertInFront } from './assert-in-front';
import { courseFor } from './brief-for';
import { countOrder } from './count-orders';
import { addressesAround } from './guide-handlers';
import type { Courier, Handlers } from './handlers';
import { RefusedError } from './refused-error';

/** From a held password on to x360Cloud, and from a journey that is done on to the next: what bubble and popup offer there. */
export const journeyHandlers: Handlers<'x360cloud:go' | 'journey:end'> = {
  async 'x360cloud:go'(courier, _, asker) {
    const { ports, store } = courier;
    const state = await store.read();
    const { tabId, host } = asker;
    // A page that has nothing to hand over brings nothing to the front.
    const hasHeld = tabId !== null && courseFor(state, { tabId, host }).held.length > 0;
    if (state.guide.status !== 'running' || !hasHeld) throw new RefusedError();
    await assertInFront(courier, asker);
    if (!(await countOrder(courier, tabId, 'x360cloud'))) throw new RefusedError();
    const tab = chooseTab(await ports.tabs.on('x360cloud'), state.waitingSend?.tabId);
    await (tab ? ports.tabs.bringToFront(tab.id) : ports.tabs.openInNormalWindow(X360CLOUD_ADDRESS));
    return null;
  },
  async 'journey:end'(courier, { isNext }, asker) {
    const { guide, held, delivered } = await courier.store.read();
    if (guide.status !== 'running' || !delivered || held.length > 0) throw new RefusedError();
    if (!asker.isOwnPage) await assertInFront(courier, asker);
    await courier.store.apply({ type: isNext ? 'next-client-begun' : 'guide-stopped' });
    if (isNext) await openNextClient(courier, delivered.tabId, guide.isAccountReady === false);
    return null;
  },
};

/** The tab that the password was sent to; else one in a normal window, the shown one first, then the newest. */
function chooseTab(tabs: readonly OpenTab[], sentTo: number | undefined): OpenTab | undefined {
  const ranks = (tab: OpenTab) => [tab.id === sentTo, !tab.isPrivate, tab.isActive].map(Number).join('');
  return tabs.toSorted((one, other) => ranks(other).localeCompare(ranks(one)) || other.id - one.id)[0];
}

/** Opens where the next journey begins. The private page of the last client goes: the next would be signed in as that one. */
async function openNextClient(courier: Courier, lastTabId: number, isPreparing: boolean): Promise<void> {
  const { ports } = courier;
  const { tabs } = ports;
  const [addresses, last] = await Promise.all([addressesAround(courier, lastTabId), tabs.get(lastTabId)]);
  if (last?.isPrivate && siteOwnerOf(last.url) === 'microsoft') await tabs.close(last.id);
  const isPrivate = !isPreparing && (await ports.isPrivateAllowed());
  if (isPrivate) await tabs.openInPrivateWindow(addresses.securityInfo);
  else await tabs.openInNormalWindow(isPreparing ? addresses.adminCenter : addresses.securityInfo);
}
