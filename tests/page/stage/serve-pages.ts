import { randomUUID } from 'node:crypto';
import { defineBrowserCommand } from '@vitest/browser-playwright';
import type { BrowserContext, CDPSession, Page } from 'playwright';
import { type HandOverRecord, recordOf } from '../../e2e/journey/judge-journey.ts';
import { bundle } from '../../practice/bundle.ts';
import type { MicrosoftOptions } from '../../practice/microsoft/options.ts';
import type { TenantUser } from '../../practice/microsoft/tenant.ts';
import { openPracticeSites, type PracticeSites } from '../../practice/server.ts';
import type { Moment } from '../../practice/strangers/stranger-page.ts';
import type { ReceivedCredentials } from '../../practice/x360cloud/organization.ts';
import { type Served, type ServedPage, STAGE_HEADER, serveTo } from './stage-server.ts';

type Act = NonNullable<Moment['act']>;

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on every https address answers: with one of these pages whoever posts `page=` and its place, else with a blank one. */
    servePages(pages: ServedPage[]): Promise<void>;
    /** From now on every https address answers as the practice sites do, in their seed state but for what is different on Microsoft's pages. */
    servePractice(options?: Partial<MicrosoftOptions>): Promise<void>;
    /** Closes the windows that another file has left, and brings the tests to the front: behind a window no frames are drawn. */
    standAlone(): Promise<void>;
    /** What the practice x360Cloud was sent since then. */
    receivedByPractice(): Promise<Pick<ReceivedCredentials, 'purpose' | 'email' | 'password' | 'confirm'>[]>;
    /** What both sides of the hand-over recorded since then. */
    handOverOfPractice(): Promise<HandOverRecord>;
    /** Whom the practice tenant knows since then. */
    tenantOfPractice(): Promise<PracticeTenant>;
    /** An administrator of the practice tenant adds the account. */
    addAccount(): Promise<void>;
    /** An administrator of the practice tenant enforces MFA for the account, and allows app passwords. */
    allowAppPasswords(): Promise<void>;
    /** Runs a script inside a page, and gives what comes of it. */
    runInWindow(name: string, script: string): Promise<unknown>;
    /** Every password that the practice Microsoft has shown since then, oldest first. */
    shownByPractice(): Promise<string[]>;
    /** Clicks with the mouse, in a window that a test has opened, once the element can be clicked. */
    pressInWindow(name: string, selector: string): Promise<void>;
    /** Clicks with the mouse at a point of a window, whatever is there. */
    clickInWindow(name: string, point: { x: number; y: number }): Promise<void>;
    /** Presses a key in a window. */
    pressKeyInWindow(name: string, key: string): Promise<void>;
    /** Gives a window another size and zoom; `null`: its own ones again. */
    viewWindow(name: string, view: View | null): Promise<void>;
    /** Does in a window what a person does between two moments of a page. */
    actInWindow(name: string, act: Act, selector: string): Promise<void>;
    /** Types into fields, by their selectors, key by key; Tab leaves the last one. */
    typeInWindow(name: string, texts: Record<string, string>): Promise<void>;
  }
}

/** The size of a window, in device pixels, and how large a CSS pixel is drawn in it. */
export interface View {
  width: number;
  height: number;
  zoom: number;
}

interface PracticeTenant {
  users: TenantUser[];
  /** The names of the account's app passwords. */
  appPasswords: string[];
}

const PRODUCT = new URL('./expose-product.ts', import.meta.url).href;
/** A view lasts as long as the session that has set it. */
const viewed = new WeakMap<Page, CDPSession>();
const prepared = new WeakMap<BrowserContext, Promise<Served>>();

const servePages = defineBrowserCommand<[ServedPage[]]>(async ({ context }, pages) => {
  Object.assign(await prepare(context), { pages, practice: null });
});

const servePractice = defineBrowserCommand<[Partial<MicrosoftOptions>?]>(async ({ context }, options = {}) => {
  const served = await prepare(context);
  served.practice ??= openPracticeSites();
  served.practice.reset();
  served.practice.microsoft.configure(options);
});

const handOverOfPractice = defineBrowserCommand<[]>(async ({ context }) => recordOf(await practiceOf(context)));

const tenantOfPractice = defineBrowserCommand<[]>(async ({ context }): Promise<PracticeTenant> => {
  const { tenant, options } = (await practiceOf(context)).microsoft;
  const methods = tenant.methodsOf(options).filter(({ kind }) => kind === 'appPassword');
  return { users: tenant.users, appPasswords: methods.map(({ detail }) => detail) };
});

const addAccount = defineBrowserCommand<[]>(async ({ context }) => {
  const { tenant, options } = (await practiceOf(context)).microsoft;
  tenant.usersWith(options.account);
});

const allowAppPasswords = defineBrowserCommand<[]>(async ({ context }) => {
  const { tenant, options } = (await practiceOf(context)).microsoft;
  tenant.isAppPasswordAllowed = true;
  for (const user of tenant.usersWith(options.account)) user.mfa = 'Enforced';
});

const runInWindow = defineBrowserCommand<[string, string]>(async ({ context }, name, script) => {
  const page = await findWindow(context, name);
  return page.evaluate(script);
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

const pressKeyInWindow = defineBrowserCommand<[string, string]>(async ({ context }, name, key) => {
  const page = await findWindow(context, name);
  await page.keyboard.press(key);
});

const viewWindow = defineBrowserCommand<[string, View | null]>(async ({ context }, name, view) => {
  const page = await findWindow(context, name);
  await viewed.get(page)?.detach();
  viewed.delete(page);
  if (!view) return;
  // As the browser's own zoom: fewer CSS pixels, each drawn with more.
  const { width, height, zoom } = view;
  const session = await context.newCDPSession(page);
  viewed.set(page, session);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(width / zoom),
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  });
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
  handOverOfPractice,
  tenantOfPractice,
  addAccount,
  allowAppPasswords,
  runInWindow,
  shownByPractice,
  pressInWindow,
  clickInWindow,
  pressKeyInWindow,
  viewWindow,
  actInWindow,
  typeInWindow,
};

function prepare(context: BrowserContext): Promise<Served> {
  let served = prepared.get(context);
  if (!served) prepared.set(context, (served = start(context)));
  return served;
}

async function practiceOf(context: BrowserContext): Promise<PracticeSites> {
  const { practice } = await prepare(context);
  if (!practice) throw new Error('The practice sites are not served.');
  return practice;
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
