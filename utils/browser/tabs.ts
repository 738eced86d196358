import { type Browser, browser } from 'wxt/browser';
import type { OpenTab, Ports } from '../background/ports';
import { readSettings } from '../settings/settings-store';
import { type SiteOwner, siteOwnerOf } from '../sites/hosts';
import { patternsOf } from './origins';

/** Open tabs, by owner of the site they show. */
export const openTabs: Ports['tabs'] = {
  on: tabsOn,
  async get(tabId) {
    try {
      return toOpenTab(await browser.tabs.get(tabId));
    } catch {
      return null;
    }
  },
  async bringToFront(tabId) {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  },
  async openInNormalWindow(url) {
    const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
    const normal = windows.find((window) => !window.incognito);
    if (normal?.id === undefined) {
      await browser.windows.create({ url, incognito: false });
      return;
    }
    await browser.tabs.create({ url, windowId: normal.id });
    await browser.windows.update(normal.id, { focused: true });
  },
  async openInPrivateWindow(url) {
    await browser.windows.create({ url, incognito: true, focused: true });
  },
};

async function tabsOn(owner: SiteOwner): Promise<OpenTab[]> {
  const [tabs, { addresses }] = await Promise.all([
    browser.tabs.query({ url: await patternsOf(owner) }),
    readSettings(),
  ]);
  return tabs.map(toOpenTab).filter((tab) => tab !== null && siteOwnerOf(tab.url, addresses) === owner) as OpenTab[];
}

function toOpenTab(tab: Browser.tabs.Tab): OpenTab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? '', title: tab.title ?? '', isPrivate: tab.incognito, isActive: tab.active };
}
