import type { OpenTab } from '../browser/ports';
import type { Destination, Notice } from '../messages/popup-state';
import { classifyPage } from './classify-page';
import type { Courier, Handlers } from './handlers';
import { inspectForm } from './send-handlers';

/** What the popup draws. */
export const popupHandlers: Handlers<'popup:opened'> = {
  async 'popup:opened'(courier, { tabId }) {
    const { ports, store } = courier;
    const [state, tabs, tab, settings, missingOrigins, isPrivateAllowed] = await Promise.all([
      store.read(),
      ports.tabs.on('x360cloud'),
      tabId === null ? null : ports.tabs.get(tabId),
      ports.settings(),
      ports.missingOrigins(),
      ports.isPrivateAllowed(),
    ]);
    const page = classifyPage(tab?.url ?? '', settings.addresses, missingOrigins.all);
    const hasProgress = tabId !== null && page.kind !== 'grantable';
    return {
      guide: state.guide,
      progress: (hasProgress && state.progress[tabId]) || null,
      passwords: state.held,
      destinations: await Promise.all(tabs.map((open) => readDestination(courier, open))),
      handOver: state.handOver,
      page,
      isPrivateAllowed,
      missingOrigins: missingOrigins.needed,
      isDelivered: state.delivered !== null && state.held.length === 0,
      notice: isOfAnotherTab(state.notice, tabId) ? null : state.notice,
    };
  },
};

/** Another page's lost bubble is no news here. */
function isOfAnotherTab(notice: Notice | null, tabId: number | null): boolean {
  return notice?.kind === 'overlay-lost' && notice.tabId !== tabId;
}

async function readDestination(courier: Courier, tab: OpenTab): Promise<Destination> {
  const report = await inspectForm(courier, tab.id);
  return {
    tabId: tab.id,
    title: tab.title,
    host: URL.parse(tab.url)?.host ?? '',
    isPrivate: tab.isPrivate,
    isActive: tab.isActive,
    view: report?.view ?? null,
    organization: report?.organization ?? null,
    sight: report?.sight ?? { kind: 'none' },
  };
}
