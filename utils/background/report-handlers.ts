import { assertInFront } from './assert-in-front';
import { countOrder, findReportTab, noteReportTab } from './count-orders';
import type { Courier, Handlers } from './handlers';
import { openReport } from './open-report';
import { RefusedError } from './refused-error';

/**
 * What leads out of a page that is not as it should be: a report and the help. A page can ask for either while the person
 * looks at it, and a few times, for a report of itself only; the popup for one of the tab that it was opened over.
 */
export const reportHandlers: Handlers<'page:report' | 'help:open'> = {
  async 'page:report'(courier, { tabId }, asker) {
    const { ports, store } = courier;
    const tab = tabId ?? asker.tabId;
    if (tab === null || (asker.tabId !== null && asker.tabId !== tab)) throw new RefusedError();
    if (!asker.isOwnPage) await assertInFront(courier, asker);
    if (!asker.isOwnPage && !(await countOrder(courier, tab, 'reportByPage'))) throw new RefusedError();
    return openReport(tab, {
      version: ports.version(),
      findAddress: async (id) => (await ports.tabs.get(id))?.url ?? null,
      addresses: async () => (await ports.settings()).addresses,
      findProgress: async (id) => (await store.read()).progress[id] ?? null,
      readSkeleton: (id) => ports.scripts.readSkeleton(id),
      session: ports.session,
      showReport: () => showReport(courier, tab),
    });
  },
  async 'help:open'(courier, _, asker) {
    await assertInFront(courier, asker);
    if (asker.tabId === null || !(await countOrder(courier, asker.tabId, 'help'))) throw new RefusedError();
    await courier.ports.tabs.openInNormalWindow(courier.ports.helpPage());
    return null;
  },
};

/** Each tab's pages have one tab for their reports: the next one takes the last one's place. */
async function showReport(courier: Courier, tabId: number): Promise<void> {
  const { tabs } = courier.ports;
  const page = courier.ports.reportPage();
  const former = await findReportTab(courier, tabId);
  if (former !== null && (await tabs.get(former))?.url === page) {
    await tabs.reload(former);
    return tabs.bringToFront(former);
  }
  await noteReportTab(courier, tabId, await tabs.openInNormalWindow(page));
}
