import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CLOUDS, hostsOf, matchPatterns } from '../sites/hosts';

const USE_SELECTION = 'use-selection';

/** A click on "Use as app password", as the browser tells it. */
export interface SelectionClick {
  /** 0 is the page itself; browsers that do not tell mean the same. */
  frameId?: number | undefined;
  selectionText?: string | undefined;
  /** The page's address: the tab's own, where the browser tells it. */
  url: string;
  tabId: number | undefined;
  windowId: number | undefined;
}

/**
 * Puts "Use as app password" into the right-click menu of selections on Microsoft's pages. What an earlier version or an
 * earlier start of this one left there is taken out first: browsers differ in what they keep, and refuse an id twice.
 */
export async function offerSelectionMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: USE_SELECTION,
    title: i18n.t('contextMenu.useSelection'),
    contexts: ['selection'],
    documentUrlPatterns: matchPatterns(CLOUDS.flatMap((cloud) => hostsOf('microsoft', cloud))),
  });
}

/** Hears of clicks on it. */
export function onSelectionMenu(listener: (click: SelectionClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== USE_SELECTION) return;
    const { frameId, selectionText, pageUrl = '' } = info;
    listener({ frameId, selectionText, url: tab?.url ?? pageUrl, tabId: tab?.id, windowId: tab?.windowId });
  });
}
