import type { OpenTab, Ports } from '../../../utils/browser/ports';
import type { HandOverRecord } from '../../../utils/journey/hand-over-record';
import type { PageMessage } from '../../../utils/messages/page-messages';
import { type SiteOwner, siteOwnerOf } from '../../../utils/sites/hosts';
import { NO_KNOWLEDGE } from '../../../utils/sites/no-knowledge';

/** A browser in memory, with a clock that the test sets. */
export interface FakeBrowser extends Ports {
  clock: { now: number };
  storage: Map<string, unknown>;
  openTabs: OpenTab[];
  /** Tabs in a window that lies behind another. */
  behind: Set<number>;
  running: Set<SiteOwner>;
  badges: string[];
  alarm: { when: number | null };
  sent: { tabId: number; documentId: string | null; message: PageMessage }[];
  /** What pages answer, by message type; a function may look at the message. */
  answers: Partial<Record<PageMessage['type'], (message: PageMessage) => unknown>>;
  selection: string | null;
  reading: unknown;
  skeleton: unknown;
  /** Tabs that the script of pointing was brought to. */
  pickers: number[];
  opened: string[];
  isUnderWay: boolean;
  /** The page's words about each form that was said yes to, by host and form. */
  confirmed: Map<string, string>;
  /** The recent hand-overs, as they were written. */
  written: HandOverRecord[];
  remembersHandOvers: boolean;
  /** Hosts that the browser withholds. */
  withheld: Set<string>;
}

export function createFakeBrowser(openTabs: OpenTab[] = []): FakeBrowser {
  let ids = 0;
  const fake: FakeBrowser = {
    clock: { now: 1_000_000 },
    storage: new Map(),
    openTabs,
    behind: new Set(),
    running: new Set(),
    badges: [],
    alarm: { when: null },
    sent: [],
    answers: {},
    selection: null,
    reading: { kind: 'none' },
    skeleton: null,
    pickers: [],
    opened: [],
    isUnderWay: false,
    confirmed: new Map(),
    written: [],
    remembersHandOvers: true,
    withheld: new Set(),
    version: () => '0.0.0',
    reportPage: () => 'chrome-extension://ours/report.html',
    helpPage: () => 'chrome-extension://ours/help.html',
    now: () => fake.clock.now,
    newId: () => `fake-id-${++ids}`,
    session: {
      read: async (key) => structuredClone(fake.storage.get(key)),
      async write(items) {
        for (const [key, value] of Object.entries(structuredClone(items))) fake.storage.set(key, value);
      },
      remove: async (keys) => keys.forEach((key) => void fake.storage.delete(key)),
      keys: async () => [...fake.storage.keys()],
    },
    underWay: {
      read: async () => fake.isUnderWay,
      write: async (isUnderWay) => void (fake.isUnderWay = isUnderWay),
    },
    settings: async () => ({
      lifetimeMs: 600_000,
      addresses: [],
      appPasswordName: 'CloudFinder',
      doesSubmit: false,
      forgetsOnLock: true,
      remembersHandOvers: fake.remembersHandOvers,
      ticketNote: '',
    }),
    confirmedForms: {
      has: async (host, form) => fake.confirmed.has(`${host} ${form}`),
      remember: async (host, form, words) => void fake.confirmed.set(`${host} ${form}`, words),
    },
    knowledge: { read: async () => NO_KNOWLEDGE, learn: async () => undefined },
    history: {
      add: async (record) => void fake.written.push(record),
      async update(record) {
        fake.written = fake.written.map((one) => (one.id === record.id ? record : one));
      },
      clear: async () => void (fake.written = []),
    },
    tabs: {
      on: async (owner) => fake.openTabs.filter((tab) => siteOwnerOf(tab.url) === owner),
      strange: async () => fake.openTabs.filter((tab) => !siteOwnerOf(tab.url)).map(({ id }) => id),
      get: async (tabId) => fake.openTabs.find((tab) => tab.id === tabId) ?? null,
      isInFront: async (tabId) =>
        !fake.behind.has(tabId) && fake.openTabs.some((tab) => tab.id === tabId && tab.isActive),
      bringToFront: async (tabId) => void fake.opened.push(`front ${tabId}`),
      close: async (tabId) => void fake.opened.push(`close ${tabId}`),
      // Tabs that it opens are numbered from 101.
      openInNormalWindow: async (url) => 100 + fake.opened.push(url),
      reload: async (tabId) => void fake.opened.push(`reload ${tabId}`),
      openInPrivateWindow: async (url) => void fake.opened.push(`private ${url}`),
    },
    scripts: {
      registered: async () => [...fake.running],
      start: async (owner) => void fake.running.add(owner),
      stop: async (owner) => void fake.running.delete(owner),
      followUpdate: async () => undefined,
      readPage: async () => fake.reading,
      readSelection: async () => fake.selection,
      readSkeleton: async () => fake.skeleton,
      bringPicker: async (tabId) => fake.pickers.push(tabId),
    },
    async sendToPage(to, message) {
      fake.sent.push({ ...to, message });
      return fake.answers[message.type]?.(message) ?? null;
    },
    sendToPopup: () => undefined,
    openPopup: async () => undefined,
    badge: async (text) => void fake.badges.push(text),
    alarmAt: async (when) => void (fake.alarm.when = when),
    missingOrigins: async () => ({ needed: [], all: [] }),
    isGranted: async (host) => !fake.withheld.has(host),
    isPrivateAllowed: async () => true,
  };
  return fake;
}
