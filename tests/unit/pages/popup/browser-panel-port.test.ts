import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrowserPanelPort, keepOpen } from '../../../../utils/pages/popup/browser-panel-port';

const PANEL_URL = 'chrome-extension://courier/sidepanel.html';
const opened: unknown[] = [];
/** The window that the page is in, and the active tab of each window. */
let own: { id: number; type: string };
let page: EventTarget & { visibilityState: string };
const active: Record<number, number> = { 1: 11, 2: 22 };

function listeners() {
  const heard = new Set<(...given: unknown[]) => void>();
  return {
    heard,
    addListener: (listener: () => void) => void heard.add(listener),
    removeListener: (listener: () => void) => void heard.delete(listener),
  };
}

const onActivated = listeners();
const onUpdated = listeners();
const onFocusChanged = listeners();
/** Other files use the same stand-in for the browser. */
const [windows, tabs] = [{ ...fakeBrowser.windows }, { ...fakeBrowser.tabs }];
let smallWindows: { windowId: number }[] = [];

beforeEach(() => {
  own = { id: 1, type: 'normal' };
  opened.length = 0;
  smallWindows = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { close: () => opened.push('close') });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(PANEL_URL);
  Object.assign(fakeBrowser.windows, {
    getCurrent: async () => own,
    getLastFocused: async () => ({ id: 2 }),
    create: async (options: object) => opened.push(options),
    update: async (id: number) => opened.push(id),
    onFocusChanged,
  });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url, windowId = 0 }: { url?: string; windowId?: number }) =>
      url ? smallWindows : [{ id: active[windowId] }],
    onActivated,
    onUpdated,
  });
});

afterEach(() => {
  play({});
  Object.assign(fakeBrowser.windows, windows);
  Object.assign(fakeBrowser.tabs, tabs);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Gives the browser what it has for a page beside the page. */
function play(apis: { sidePanel?: object; sidebarAction?: object }): void {
  Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined, ...apis });
}

const refuse = (): Promise<void> => Promise.reject(new Error('not here'));
const SMALL_WINDOW = { url: PANEL_URL, type: 'popup', incognito: false, width: 400, height: 640 };

test.for([
  ['a side panel', { sidePanel: { open: async (options: object) => void opened.push(options) } }, { windowId: 1 }],
  ['a sidebar', { sidebarAction: { open: async () => void opened.push('sidebar') } }, 'sidebar'],
  ['neither', {}, SMALL_WINDOW],
  ['a side panel that it does not open here', { sidePanel: { open: refuse } }, SMALL_WINDOW],
] as const)('in a browser with %s, the page opens there and the popup closes', async ([, apis, where]) => {
  play(apis);
  await keepOpen();
  expect(opened).toEqual([where, 'close']);
});

test('a small window that is open already comes to the front', async () => {
  smallWindows = [{ windowId: 9 }];
  await keepOpen();
  expect(opened).toEqual([9, 'close']);
});

test('a panel’s tab is the one in front in its window, each time it is asked', async () => {
  const port = createBrowserPanelPort();
  expect(await port.findActiveTab()).toBe(11);
  own = { id: 2, type: 'normal' };
  expect(await port.findActiveTab()).toBe(22);
});

test('a small window’s tab is that of the browser window that was in front last', async () => {
  own = { id: 9, type: 'popup' };
  expect(await createBrowserPanelPort().findActiveTab()).toBe(22);
  Object.assign(fakeBrowser.windows, { getLastFocused: refuse });
  expect(await createBrowserPanelPort().findActiveTab()).toBeNull();
});

test('a tab that comes to the front, a window that does, and a page that changes in front are news', () => {
  const stop = new AbortController();
  let news = 0;
  createBrowserPanelPort().onNews(() => news++, stop.signal);
  const tell = ({ heard }: ReturnType<typeof listeners>, ...given: unknown[]) =>
    heard.forEach((listener) => listener(...given));
  tell(onActivated, { tabId: 11 });
  tell(onFocusChanged, 2);
  tell(onUpdated, 11, { status: 'loading' }, { active: true });
  expect(news).toBe(3);
  tell(onUpdated, 12, { status: 'loading' }, { active: false });
  tell(onUpdated, 11, { title: 'New title' }, { active: true });
  expect(news).toBe(3);
  stop.abort();
  expect([onActivated, onUpdated, onFocusChanged].map(({ heard }) => heard.size)).toEqual([0, 0, 0]);
});

test('a panel that nobody sees reads nothing until it is seen again', () => {
  const stop = new AbortController();
  let news = 0;
  createBrowserPanelPort().onNews(() => news++, stop.signal);
  page.visibilityState = 'hidden';
  onActivated.heard.forEach((listener) => listener({ tabId: 11 }));
  expect(news).toBe(0);
  page.visibilityState = 'visible';
  page.dispatchEvent(new Event('visibilitychange'));
  expect(news).toBe(1);
  stop.abort();
});
