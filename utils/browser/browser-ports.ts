import { browser } from 'wxt/browser';
import { knowledgeFor } from '../settings/knowledge-for';
import { writePick } from '../settings/knowledge-store';
import { isGranted, keptPacks, keptPicks, keptSettings } from './kept-reads';
import { missingOrigins } from './origins';
import type { Ports } from './ports';
import { pageScripts } from './scripts';
import { sendToPage } from './send-to-page';
import { sessionArea } from './session-area';
import { openTabs } from './tabs';
import { underWay } from './under-way';

const ALARM = 'next-moment';
const MINUTE_MS = 60_000;
const BADGE_COLOUR = '#1f3a8a';

/** The real browser behind the background's ports. */
export const browserPorts: Ports = {
  now: () => Date.now(),
  version: () => browser.runtime.getManifest().version,
  reportPage: () => browser.runtime.getURL('/report.html'),
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
  async badge(count) {
    await Promise.all([
      browser.action.setBadgeText({ text: count === 0 ? '' : String(count) }),
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
