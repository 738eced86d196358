import { defineBrowserCommand } from '@vitest/browser-playwright';
import type { BrowserContext, Page, Route } from 'playwright';
import { bundle } from '../../practice/bundle.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import type { Moment } from '../../practice/strangers/stranger-page.ts';
import type { ReceivedCredentials } from '../../practice/x360cloud/organization.ts';

/** A page to be served: its address and its markup. */
export interface ServedPage {
  url: string;
  html: string;
}

type Act = NonNullable<Moment['act']>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on every https address answers: with one of these pages whoever posts `page=` and its place, else with a blank one. */
    servePages(pages: ServedPage[]): Promise<void>;
    /** From now on every https address answers as the practice sites do, in their seed state. */
    servePractice(): Promise<void>;
    /** Closes the windows that another file has left, and brings the tests to the front: behind a window no frames are drawn. */
    standAlone(): Promise<void>;
    /** What the practice x360Cloud was sent since then. */
    receivedByPractice(): Promise<Pick<ReceivedCredentials, 'purpose' | 'email' | 'password' | 'confirm'>[]>;
    /** Clicks with the mouse, in a window that a test has opened, once the element can be clicked. */
    pressInWindow(name: string, selector: string): Promise<void>;
    /** Does in a window what a person does between two moments of a page. */
    actInWindow(name: string, act: Act, selector: string): Promise<void>;
    /** Types into fields, by their selectors, key by key; Tab leaves the last one. */
    typeInWindow(name: string, texts: Record<string, string>): Promise<void>;
  }
}

/** What a browser's context answers with. */
interface Served {
  pages: readonly ServedPage[];
  practice: PracticeServer | null;
}

const PRODUCT = new URL('./expose-product.ts', import.meta.url).href;
const prepared = new WeakMap<BrowserContext, Promise<Served>>();

const servePages = defineBrowserCommand<[ServedPage[]]>(async ({ context }, pages) => {
  const served = await prepare(context);
  await served.practice?.close();
  Object.assign(served, { pages, practice: null });
});

const servePractice = defineBrowserCommand<[]>(async ({ context }) => {
  const served = await prepare(context);
  if (served.practice) served.practice.reset();
  else served.practice = await startPracticeServer();
});

const standAlone = defineBrowserCommand<[]>(async ({ context, page }) => {
  for (const other of context.pages()) if (other !== page) await other.close().catch(() => undefined);
  await page.bringToFront();
});

const receivedByPractice = defineBrowserCommand<[]>(async ({ context }) => {
  const { practice } = await prepare(context);
  const received = practice?.x360cloud.received ?? [];
  return received.map(({ purpose, email, password, confirm }) => ({ purpose, email, password, confirm }));
});

const pressInWindow = defineBrowserCommand<[string, string]>(async ({ context }, name, selector) => {
  const page = await findWindow(context, name);
  await page.click(selector);
});

const actInWindow = defineBrowserCommand<[string, Act, string]>(async ({ context }, name, { kind, text }, selector) => {
  const page = await findWindow(context, name);
  if (kind === 'choose') await page.selectOption(selector, { label: text ?? '' });
  else await page.click(selector);
  if (kind === 'type') await page.keyboard.type(text ?? '');
});

const typeInWindow = defineBrowserCommand<[string, Record<string, string>]>(async ({ context }, name, texts) => {
  const page = await findWindow(context, name);
  for (const [selector, text] of Object.entries(texts)) {
    await page.focus(selector);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
});

/** What a test has done where it cannot reach: by the browser's driver, and in Node. */
export const stageCommands = {
  servePages,
  servePractice,
  standAlone,
  receivedByPractice,
  pressInWindow,
  actInWindow,
  typeInWindow,
};

function prepare(context: BrowserContext): Promise<Served> {
  let served = prepared.get(context);
  if (!served) prepared.set(context, (served = start(context)));
  return served;
}

async function start(context: BrowserContext): Promise<Served> {
  const served: Served = { pages: [], practice: null };
  context.on('close', () => void served.practice?.close());
  const { js } = await bundle(PRODUCT);
  await context.addInitScript(`if (location.protocol === 'https:' && name.startsWith('stage-')) {${js}}`);
  // A window that was closed, or a server that another file has done with: nobody waits for that answer any more.
  const giveUp = (route: Route) => route.abort().catch(() => undefined);
  await context.route('https://**/*', (route) => answer(route, served).catch(() => giveUp(route)));
  return served;
}

async function findWindow(context: BrowserContext, name: string): Promise<Page> {
  const names = await Promise.all(context.pages().map((page) => page.evaluate('name').catch(() => null)));
  const page = context.pages()[names.indexOf(name)];
  if (!page) throw new Error(`There is no window ${name}.`);
  return page;
}

async function answer(route: Route, { pages, practice }: Served): Promise<void> {
  const request = route.request();
  const page = pages[Number(/^page=(\d+)$/.exec(request.postData() ?? '')?.[1] ?? -1)];
  const [asked, shown] = [URL.parse(request.url()), page && URL.parse(page.url)];
  if (practice && asked) return answerAsPractice(route, practice.port, asked);
  const isShown = asked?.host === shown?.host && asked?.pathname === shown?.pathname;
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: page && isShown ? page.html : '<!doctype html><title>Another page</title>',
  });
}

/** The practice server knows its sites by their names, and listens at a port of its own. */
async function answerAsPractice(route: Route, port: number, { host, pathname, search }: URL): Promise<void> {
  const headers = { ...route.request().headers(), host };
  const url = `https://127.0.0.1:${port}${pathname}${search}`;
  await route.fulfill({ response: await route.fetch({ url, headers, maxRedirects: 0 }) });
}
