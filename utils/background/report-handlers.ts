import type { Handlers } from './handlers';
import { openReport } from './open-report';
import { RefusedError } from './refused-error';

/** Reports of pages: a page can ask for one of itself only, the popup for the tab that it was opened over. */
export const reportHandlers: Handlers<'page:report'> = {
  async 'page:report'({ ports, store }, { tabId }, asker) {
    const tab = tabId ?? asker.tabId;
    if (tab === null || (asker.tabId !== null && asker.tabId !== tab)) throw new RefusedError();
    return openReport(tab, {
      version: ports.version(),
      now: () => ports.now(),
      findAddress: async (id) => (await ports.tabs.get(id))?.url ?? null,
      addresses: async () => (await ports.settings()).addresses,
      findProgress: async (id) => (await store.read()).progress[id] ?? null,
      readSkeleton: (id) => ports.scripts.readSkeleton(id),
      session: ports.session,
      openReportPage: () => ports.tabs.openInNormalWindow(ports.reportPage()),
    });
  },
};
