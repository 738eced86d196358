import type { HandOverRecord } from '../journey/hand-over-record';
import type { PageMessage } from '../messages/page-messages';
import type { Settings } from '../settings/settings';
import type { SiteOwner } from '../sites/hosts';
import type { Knowledge, PickTarget, TaughtElement } from '../sites/knowledge';

/** What the background needs of the browser, thin enough to be faked whole in a test. */
export interface Ports {
  now(): number;
  /** The product's version. */
  version(): string;
  /** The address of our own page that shows a report. */
  reportPage(): string;
  /** The address of our own help. */
  helpPage(): string;
  newId(): string;
  session: {
    read(key: string): Promise<unknown>;
    /** Writes all of it or nothing. */
    write(items: Record<string, unknown>): Promise<void>;
    remove(keys: string[]): Promise<void>;
    keys(): Promise<string[]>;
  };
  /** Whether a guide or a held password is under way; outlives an update of the extension, which ends both. */
  underWay: {
    read(): Promise<boolean>;
    write(isUnderWay: boolean): Promise<void>;
  };
  /** Settings in force: the person's, under a managed policy's. */
  settings(): Promise<Omit<Settings, 'lifetimeMinutes'> & { lifetimeMs: number }>;
  /** What is known of a host beyond the built-in data: picks and site packs. */
  knowledge: {
    read(host: string): Promise<Knowledge>;
    learn(host: string, target: PickTarget, pick: TaughtElement): Promise<void>;
  };
  /** The forms that the person said yes to when it was not sure that they are meant. */
  confirmedForms: {
    has(host: string, form: string): Promise<boolean>;
    /** `words` are the page's own that made it doubtful. */
    remember(host: string, form: string, words: string): Promise<void>;
  };
  /** The recent hand-overs on disk. */
  history: {
    add(record: HandOverRecord): Promise<void>;
    /** Brings one forward that is kept; adds none. */
    update(record: HandOverRecord): Promise<void>;
    clear(): Promise<void>;
  };
  tabs: {
    /** Open tabs on the listed and granted hosts of one owner. */
    on(owner: SiteOwner): Promise<OpenTab[]>;
    /** Tabs of no owner's, or on a host that the browser withholds. */
    strange(): Promise<number[]>;
    get(tabId: number): Promise<OpenTab | null>;
    /** Whether its page is the one that a person can have pressed last: shown by the browser's window that had the focus last. */
    isInFront(tabId: number): Promise<boolean>;
    bringToFront(tabId: number): Promise<void>;
    close(tabId: number): Promise<void>;
    /** Gives the tab, or `null` where the browser does not name it. */
    openInNormalWindow(url: string): Promise<number | null>;
    reload(tabId: number): Promise<void>;
    /** Only where the extension may run in private windows: elsewhere the guide would not be there. */
    openInPrivateWindow(url: string): Promise<void>;
  };
  scripts: {
    /** Owners whose script is registered now. */
    registered(): Promise<SiteOwner[]>;
    /** Registers an owner's script for new pages and puts it into the open ones. */
    start(owner: SiteOwner): Promise<void>;
    stop(owner: SiteOwner): Promise<void>;
    /** Has the open pages of a guide that an update ended say so. */
    followUpdate(): Promise<void>;
    /** Looks for a password in a tab's top frame once, on the person's order; whatever the page's script answers. */
    readPage(tabId: number): Promise<unknown>;
    /** The text that the person selected in a tab's top frame, or `null` where it cannot be read. */
    readSelection(tabId: number): Promise<string | null>;
    /** Reads the skeleton of a tab's top frame for a report; whatever the page's script answers. */
    readSkeleton(tabId: number): Promise<unknown>;
    /** Runs the script by which the person points at things, beside the one that runs there. */
    bringPicker(tabId: number): Promise<unknown>;
  };
  /**
   * Sends to one document, or to a tab's top frame where no document is named. Resolves to the answer, or to `null` when
   * nobody answered in time: a document in the back/forward cache never does.
   */
  sendToPage(to: { tabId: number; documentId: string | null }, message: PageMessage, limitMs: number): Promise<unknown>;
  /** Tells an open popup that something changed. */
  sendToPopup(): void;
  /** Opens the popup over a window, where the browser lets it; nobody is told where it does not. */
  openPopup(windowId: number | undefined): Promise<void>;
  badge(text: string): Promise<void>;
  /** One alarm at an epoch ms, or none. */
  alarmAt(when: number | null): Promise<void>;
  /** Match patterns that the browser withholds: those that the guide needs everywhere, and all of the listed ones. */
  missingOrigins(): Promise<{ needed: string[]; all: string[] }>;
  /** Whether the browser lets the extension run on a host. */
  isGranted(host: string): Promise<boolean>;
  isPrivateAllowed(): Promise<boolean>;
}

/** A tab as far as the background needs to know it. */
export interface OpenTab {
  id: number;
  url: string;
  title: string;
  isPrivate: boolean;
  isActive: boolean;
}
