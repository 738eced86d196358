import { type Browser, browser } from 'wxt/browser';
import { type SiteOwner, siteOwnerOf } from '../sites/hosts';
import { isGranted, keptSettings } from './kept-reads';
import { patternsOf } from './origins';
import type { OpenTab, Ports } from './ports';

/** Open tabs, by owner of the site they show. */
export const openTabs: Ports['tabs'] = {
  on: tabsOn,
  strange: strangeTabs,
  async get(tabId) {
    try {
      return toOpenTab(await browser.tabs.get(tabId));
    } catch {
      return null;
    }
  },
  async isInFront(tabId) {
    try {
      const [tab, window] = await Promise.all([browser.tabs.get(tabId), browser.windows.getLastFocused()]);
      return tab.active && tab.windowId === window.id;
    } catch {
      return false;
    }
  },
  async bringToFront(tabId) {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async close(tabId) {
    await browser.tabs.remove(tabId);
  },
  async openInNormalWindow(url) {
    const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
    const normal = windows.find((window) => !window.incognito);
    if (normal?.id === undefined) {
      const window = await browser.windows.create({ url, incognito: false });
      return window?.tabs?.[0]?.id ?? null;
    }
    const tab = await browser.tabs.create({ url, windowId: normal.id });
    await browser.windows.update(normal.id, { focused: true });
    return tab.id ?? null;
  },
  async reload(tabId) {
    await browser.tabs.reload(tabId);
  },
  async openInPrivateWindow(url) {
    await browser.windows.create({ url, incognito: true, focused: true });
  },
};

async function tabsOn(owner: SiteOwner): Promise<OpenTab[]> {
  const [tabs, { addresses }] = await Promise.all([
    browser.tabs.query({ url: await patternsOf(owner) }),
    keptSettings.read(),
  ]);
  return tabs.map(toOpenTab).filter((tab) => tab !== null && siteOwnerOf(tab.url, addresses) === owner) as OpenTab[];
}

/** A tab whose address the browser hides from us is strange as well. */
async function strangeTabs(): Promise<number[]> {
  const [tabs, { addresses }] = await Promise.all([browser.tabs.query({}), keptSettings.read()]);
  const isStrange = await Promise.all(
    tabs.map(async ({ url = '' }) => {
      const host = siteOwnerOf(url, addresses) && URL.parse(url)?.hostname;
      return !host || !(await isGranted(host));
    }),
  );
  return tabs.flatMap(({ id }, index) => (id !== undefined && isStrange[index] ? [id] : []));
}

function toOpenTab(tab: Browser.tabs.Tab): OpenTab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito, isActive: tab.active };
}
