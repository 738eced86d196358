import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer';
import { findBrowser } from '../browser/find-browser.ts';
import { browserArguments } from '../e2e/harness/browser-arguments.ts';
import { type Courier, launchCourier } from '../e2e/harness/launch-courier.ts';
import { openPopup, type Popup } from '../e2e/harness/popup.ts';
import { writeFloor } from './floor/write-floor.ts';

/** A browser with another extension, or with none. */
export interface OtherBrowser {
  browser: Browser;
  page(url: string): Promise<Page>;
  discard(): Promise<void>;
}

/** The browser with the extension that does the least. */
export interface FloorBrowser extends OtherBrowser {
  extensionId: string;
  openPopup(over: Page): Promise<Popup>;
}

/** Every browser of a run; all stay open, so that each round can measure one after another. */
export interface Browsers {
  courier: Courier;
  /** With an extension that does the least, and has an empty script on our pages. */
  floor: FloorBrowser;
  /** Without any extension. */
  bare: OtherBrowser;
  /** With another extension of the same kind; `null` where none was given. */
  peer: OtherBrowser | null;
  discard(): Promise<void>;
}

/** Starts them all. In: the port that answers for every host, and the folder of the other extension. */
export async function openBrowsers(port: number, peerDir: string | null): Promise<Browsers> {
  const open: { discard(): Promise<void> }[] = [];
  const keep = <Opened extends { discard(): Promise<void> }>(opened: Opened): Opened => {
    open.push(opened);
    return opened;
  };
  const discard = async (): Promise<void> => {
    for (const one of open) await one.discard();
  };
  try {
    const courier = keep(await launchCourier({ port }));
    const floor = keep(await openFloor(port));
    const bare = keep(await openOther(port));
    const peer = peerDir === null ? null : keep(await openOther(port));
    if (peer && peerDir !== null) await peer.browser.installExtension(peerDir);
    return { courier, floor, bare, peer, discard };
  } catch (error) {
    await discard();
    throw error;
  }
}

async function openFloor(port: number): Promise<FloorBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'courier-floor-'));
  await writeFloor(folder);
  const other = await openOther(port);
  const extensionId = await other.browser.installExtension(folder);
  return {
    ...other,
    extensionId,
    async openPopup(over) {
      const extension = (await other.browser.extensions()).get(extensionId);
      if (!extension) throw new Error('The floor is not installed.');
      return openPopup(other.browser, extension, over);
    },
    async discard() {
      await other.discard();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same browser as the end-to-end tests use. */
async function openOther(port: number): Promise<OtherBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), 'courier-bench-'));
  const browser = await launch({
    executablePath: await findBrowser(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(scratch, 'profile'),
    defaultViewport: null,
    args: await browserArguments(port, join(scratch, 'network.json')),
  });
  return {
    browser,
    async page(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async discard() {
      await browser.close();
      await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
