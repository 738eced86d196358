import { browser } from 'wxt/browser';
import { writeConfirmedForm } from '../settings/confirmed-forms';
import { addHandOver, clearHandOvers, updateHandOver } from '../settings/hand-over-store';
import { knowledgeFor, writePick } from '../settings/knowledge-store';
import { isGranted, keptForms, keptPacks, keptPicks, keptSettings } from './kept-reads';
import { missingOrigins } from './origins';
import type { Ports } from './ports';
import { pageScripts } from './scripts';
import { openTabs } from './tabs';

const ALARM = 'next-moment';
const MINUTE_MS = 60_000;
const BADGE_COLOUR = '#1f3a8a';
const UNDER_WAY_KEY = 'isUnderWay';

/** Session storage: in memory only, closed to content scripts, gone when the browser closes. */
const sessionArea: Ports['session'] = {
  read: async (key) => (await browser.storage.session.get(key))[key],
  write: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
  keys: async () => Object.keys(await browser.storage.session.get(null)),
};

/** One word on disk, since an update of the extension empties the session and nobody else could tell what it ended. */
const underWay: Ports['underWay'] = {
  read: async () => (await browser.storage.local.get(UNDER_WAY_KEY))[UNDER_WAY_KEY] === true,
  write: (isUnderWay) =>
    isUnderWay ? browser.storage.local.set({ [UNDER_WAY_KEY]: true }) : browser.storage.local.remove(UNDER_WAY_KEY),
};

/** Sends to one document, or to a tab's top frame, and waits at most `limitMs`: a cached document never answers. */
const sendToPage: Ports['sendToPage'] = async ({ tabId, documentId }, message, limitMs) => {
  // The polyfill's types do not know `documentId` yet; a browser without it gets the frame, and the script checks the view.
  const to = (documentId === null ? { frameId: 0 } : { documentId }) as { frameId: number };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, limitMs, null);
  });
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, to), limit]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
};

/** The real browser behind the background's ports. */
export const browserPorts: Ports = {
  now: () => Date.now(),
  version: () => browser.runtime.getManifest().version,
  reportPage: () => browser.runtime.getURL('/report.html'),
  helpPage: () => browser.runtime.getURL('/help.html'),
  newId: () => crypto.randomUUID(),
  session: sessionArea,
  underWay,
  async settings() {
    const { lifetimeMinutes, ...settings } = await keptSettings.read();
    return { ...settings, lifetimeMs: lifetimeMinutes * MINUTE_MS };
  },
  knowledge: {
    async read(host) {
      const [picks, packs] = await Promise.all([keptPicks.read(), keptPacks.read()]);
      return knowledgeFor(host, picks, packs.readable);
    },
    async learn(host, target, pick) {
      await writePick(host, target, pick, new Date());
      // The browser's own news of it may come after the next read.
      keptPicks.forget();
    },
  },
  confirmedForms: {
    async has(host, form) {
      const confirmed = await keptForms.read();
      return confirmed.some((one) => one.host === host && one.form === form);
    },
    async remember(host, form, words) {
      await writeConfirmedForm({ host, form, words }, new Date());
      keptForms.forget();
    },
  },
  history: { add: addHandOver, update: updateHandOver, clear: clearHandOvers },
  tabs: openTabs,
  scripts: pageScripts,
  sendToPage,
  sendToPopup() {
    // No popup is open most of the time; then there is nobody to tell.
    browser.runtime.sendMessage({ type: 'state:changed' }).catch(() => undefined);
  },
  async openPopup(windowId) {
    // Older browsers do not know it, some ask for a click that they still remember.
    await browser.action.openPopup(windowId === undefined ? {} : { windowId }).catch(() => undefined);
  },
  async badge(text) {
    await Promise.all([
      browser.action.setBadgeText({ text }),
      browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR }),
    ]);
  },
  async alarmAt(when) {
    if (when === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when });
  },
  missingOrigins,
  isGranted,
  isPrivateAllowed: () => browser.extension.isAllowedIncognitoAccess(),
};
