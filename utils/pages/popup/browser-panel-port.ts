import { browser } from '@wxt-dev/browser';
import { createBrowserPopupPort } from './browser-popup-port';
import type { PopupPort } from './popup-port';

/** What the browsers have for a page beside the page, each its own; no types know both. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const PANEL = '/sidepanel.html';
/** A small window, in CSS px. */
const SMALL = { width: 400, height: 640 };

/** Whether that address within the extension is the page that stays. */
export function isPanel(path: string): boolean {
  return path === PANEL;
}

/** The panel's port to the real browser: the popup's, but that it follows the tab in front. */
export function createBrowserPanelPort(): PopupPort {
  const port = createBrowserPopupPort();
  return {
    ...port,
    findActiveTab: findTabInFront,
    onNews(listener, signal) {
      // What nobody sees reads nothing: what is told there would pass for seen.
      const whenSeen = (): void => {
        if (document.visibilityState !== 'hidden') listener();
      };
      document.addEventListener('visibilitychange', whenSeen, { signal });
      port.onNews(whenSeen, signal);
      listenForTabs(whenSeen, signal);
    },
  };
}

/**
 * Opens the same page where it stays and closes this one: in the browser's side panel, or as a small window where there is
 * none. Must be called within the click; nothing may be waited for before Firefox's sidebar is opened.
 */
export async function keepOpen(): Promise<void> {
  const isOpen = await openPanel().catch(() => false);
  if (!isOpen) await openSmallWindow();
  window.close();
}

/** @returns false where the browser has no panel */
async function openPanel(): Promise<boolean> {
  const { sidebarAction, sidePanel } = browser as unknown as PanelApis;
  if (sidebarAction) {
    await sidebarAction.open();
    return true;
  }
  const { id } = await browser.windows.getCurrent();
  if (!sidePanel || id === undefined) return false;
  await sidePanel.open({ windowId: id });
  return true;
}

/** One small window is enough: one that is open already comes to the front. */
async function openSmallWindow(): Promise<void> {
  const url = browser.runtime.getURL(PANEL);
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId === undefined) await browser.windows.create({ url, type: 'popup', incognito: false, ...SMALL });
  else await browser.windows.update(open.windowId, { focused: true });
}

/** The active tab of the panel's window; of a small window's, that of the browser window that was in front last. */
async function findTabInFront(): Promise<number | null> {
  try {
    const own = await browser.windows.getCurrent();
    const { id } = own.type === 'normal' ? own : await browser.windows.getLastFocused({ windowTypes: ['normal'] });
    if (id === undefined) return null;
    const [tab] = await browser.tabs.query({ active: true, windowId: id });
    return tab?.id ?? null;
  } catch {
    // The last browser window closed.
    return null;
  }
}

/** Hears that another tab came to the front, or that the one in front goes to another page. */
function listenForTabs(listener: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated } = browser.tabs;
  const { onFocusChanged } = browser.windows;
  const onMoved = (): void => listener();
  const onLoad = (_: number, change: { status?: string | undefined }, tab: { active: boolean }): void => {
    if (tab.active && change.status !== undefined) listener();
  };
  onActivated.addListener(onMoved);
  onFocusChanged.addListener(onMoved);
  onUpdated.addListener(onLoad);
  signal.addEventListener(
    'abort',
    () => {
      onActivated.removeListener(onMoved);
      onFocusChanged.removeListener(onMoved);
      onUpdated.removeListener(onLoad);
    },
    { once: true },
  );
}
