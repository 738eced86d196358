import { browser } from 'wxt/browser';
import type { Ports } from '../background/ports';
import { readKnowledge, writePick } from '../knowledge/knowledge-store';
import { readSettings } from '../settings/settings-store';
import { missingOrigins } from './origins';
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
    const { lifetimeMinutes, ...settings } = await readSettings();
    return { ...settings, lifetimeMs: lifetimeMinutes * MINUTE_MS };
  },
  knowledge: {
    read: readKnowledge,
    learn: (host, target, pick) => writePick(host, target, pick, new Date()),
  },
  tabs: openTabs,
  scripts: pageScripts,
  sendToPage,
  sendToPopup() {
    // No popup is open most of the time; then there is nobody to tell.
    browser.runtime.sendMessage({ type: 'state:changed' }).catch(() => undefined);
  },
  async badge(count) {
    await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
  },
  async alarmAt(when) {
    if (when === null) await browser.alarms.clear(ALARM);
    else await browser.alarms.create(ALARM, { when });
  },
  missingOrigins,
  isPrivateAllowed: () => browser.extension.isAllowedIncognitoAccess(),
};
