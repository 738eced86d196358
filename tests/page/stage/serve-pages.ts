import { randomUUID } from 'node:crypto';
import { defineBrowserCommand } from '@vitest/browser-playwright';
import type { BrowserContext, Page } from 'playwright';
import { bundle } from '../../practice/bundle.ts';
import { openPracticeSites } from '../../practice/server.ts';
import type { Moment } from '../../practice/strangers/stranger-page.ts';
import type { ReceivedCredentials } from '../../practice/x360cloud/organization.ts';
import { type Served, type ServedPage, STAGE_HEADER, serveTo } from './stage-server.ts';

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
    /** Every password that the practice Microsoft has shown since then, oldest first. */
    shownByPractice(): Promise<string[]>;
    /** Clicks with the mouse, in a window that a test has opened, once the element can be clicked. */
    pressInWindow(name: string, selector: string): Promise<void>;
    /** Clicks with the mouse at a point of a window, whatever is there. */
    clickInWindow(name: string, point: { x: number; y: number }): Promise<void>;
    /** Does in a window what a person does between two moments of a page. */
    actInWindow(name: string, act: Act, selector: string): Promise<void>;
    /** Types into fields, by their selectors, key by key; Tab leaves the last one. */
    typeInWindow(name: string, texts: Record<string, string>): Promise<void>;
  }
}

const PRODUCT = new URL('./expose-product.ts', import.meta.url).href;
const prepared = new WeakMap<BrowserContext, Promise<Served>>();

const servePages = defineBrowserCommand<[ServedPage[]]>(async ({ context }, pages) => {
  Object.assign(await prepare(context), { pages, practice: null });
});

const servePractice = defineBrowserCommand<[]>(async ({ context }) => {
  const served = await prepare(context);
  if (served.practice) served.practice.reset();
  else served.practice = openPracticeSites();
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

const shownByPractice = defineBrowserCommand<[]>(async ({ context }) => {
  const { practice } = await prepare(context);
  return (practice?.microsoft.shown ?? []).map(({ password }) => password);
});

const pressInWindow = defineBrowserCommand<[string, string]>(async ({ context }, name, selector) => {
  const page = await findWindow(context, name);
  await page.click(selector);
});

const clickInWindow = defineBrowserCommand<[string, { x: number; y: number }]>(async ({ context }, name, { x, y }) => {
  const page = await findWindow(context, name);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
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
  shownByPractice,
  pressInWindow,
  clickInWindow,
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
  const id = randomUUID();
  serveTo(id, served);
  context.on('close', () => serveTo(id, null));
  const { js } = await bundle(PRODUCT);
  await context.addInitScript(`if (location.protocol === 'https:' && name.startsWith('stage-')) {${js}}`);
  await context.setExtraHTTPHeaders({ [STAGE_HEADER]: id });
  return served;
}

async function findWindow(context: BrowserContext, name: string): Promise<Page> {
  const names = await Promise.all(context.pages().map((page) => page.evaluate('name').catch(() => null)));
  const page = context.pages()[names.indexOf(name)];
  if (!page) throw new Error(`There is no window ${name}.`);
  return page;
}
