import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer';
import { findBrowser } from '../../browser/find-browser.ts';
import { type Background, backgroundOf } from './background.ts';
import { browserArguments } from './browser-arguments.ts';
import { closeWelcome } from './close-welcome.ts';
import { readLoggedRequests, recordTraffic } from './extension-traffic.ts';
import { openPage } from './open-page.ts';
import { type OwnPage, ownPageOf } from './own-page.ts';
import { openPopup, type Popup } from './popup.ts';
import { findFilesWith } from './profile-search.ts';
import { waitUntil } from './wait-until.ts';

export interface LaunchOptions {
  /** Port of the practice server, which answers for every host. */
  port: number;
  /** Folder of the built extension; the production build unless given. */
  extensionDir?: string;
  headless?: boolean;
  profileDir?: string;
  /** More for the browser's command line. */
  furtherArguments?: readonly string[];
}

/** A running browser with the extension in it. */
export interface Courier {
  browser: Browser;
  extensionId: string;
  background: Background;
  ownPage: OwnPage;
  /** Opens an address in a new tab, or in a real private window. */
  page(url: string, options?: { incognito?: boolean }): Promise<Page>;
  /** Opens the real toolbar popup over the page. */
  openPopup(over: Page): Promise<Popup>;
  badgeText(): Promise<string>;
  /** Waits for the toolbar badge to show this text. */
  waitForBadge(text: string): Promise<string>;
  /** Files of the profile that hold the text; also after `close`. */
  filesWith(text: string): Promise<string[]>;
  /** Addresses that the extension asked for; complete after `close`. */
  extensionRequests(): Promise<string[]>;
  /** Closes the browser; its profile stays. */
  close(): Promise<void>;
  /** Closes the browser and removes what it wrote. */
  discard(): Promise<void>;
}

const PRODUCTION_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Starts a browser of its own profile with the extension, allowed in private windows, every host mapped to `port`. */
export async function launchCourier(options: LaunchOptions): Promise<Courier> {
  const scratch = await mkdtemp(join(tmpdir(), 'courier-browser-'));
  const profileDir = options.profileDir ?? join(scratch, 'profile');
  const networkLog = join(scratch, 'network.json');
  const browser = await launch({
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: null,
    protocolTimeout: 30_000,
    // By hand, the caller cleans up after Ctrl-C; puppeteer's own handler would end the process before.
    handleSIGINT: options.headless !== false,
    args: [...(await browserArguments(options.port, networkLog)), ...(options.furtherArguments ?? [])],
  });
  // A worker of the tests ends without a word; the browser is gone by then.
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeScratch);
  const extensionId = await browser.installExtension(options.extensionDir ?? PRODUCTION_BUILD, {
    enabledInIncognito: true,
  });
  const traffic = recordTraffic(browser, extensionId);
  const background = backgroundOf(browser, extensionId);
  // By hand, it is what the person begins with.
  if (options.headless !== false) await closeWelcome(browser, extensionId);
  let isClosed = false;

  const badgeText = async (): Promise<string> =>
    (await background.worker()).evaluate(() => chrome.action.getBadgeText({}));
  const close = async (): Promise<void> => {
    isClosed = true;
    await browser.close();
  };
  const page: Courier['page'] = (url, { incognito = false } = {}) => openPage(browser, background, url, incognito);
  return {
    browser,
    extensionId,
    background,
    ownPage: ownPageOf(browser, extensionId),
    page,
    openPopup: async (over) => {
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The extension is not installed.');
      return openPopup(browser, extension, over);
    },
    badgeText,
    waitForBadge: (text) =>
      waitUntil(`the badge "${text}"`, async () => {
        const seen = await badgeText();
        return seen === text ? { is: seen } : { not: `it shows "${seen}"` };
      }),
    filesWith: (text) => findFilesWith(profileDir, text),
    extensionRequests: async () =>
      isClosed ? [...traffic.requests(), ...(await readLoggedRequests(networkLog, extensionId))] : traffic.requests(),
    close,
    discard: async () => {
      await close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
      process.off('exit', removeScratch);
    },
  };
}
