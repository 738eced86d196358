import { defineBrowserCommand } from '@vitest/browser-playwright';
import type { BrowserContext, Route } from 'playwright';
import { bundle } from '../../practice/bundle.ts';

/** A page to be served: its address and its markup. */
export interface ServedPage {
  url: string;
  html: string;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** From now on every https address answers: with one of these pages whoever posts `page=` and its place, else with a blank one. */
    serveStrangers(pages: ServedPage[]): Promise<void>;
  }
}

const GUIDE = new URL('./expose-guide.ts', import.meta.url).href;
const prepared = new WeakMap<BrowserContext, { pages: ServedPage[] }>();

export const serveStrangers = defineBrowserCommand<[ServedPage[]]>(async ({ context }, pages) => {
  const known = prepared.get(context);
  if (known) return void (known.pages = pages);
  const served = { pages };
  prepared.set(context, served);
  const { js } = await bundle(GUIDE);
  await context.addInitScript(`if (location.protocol === 'https:' && window.name.startsWith('{')) {${js}}`);
  await context.route('https://**/*', (route) => answer(route, served.pages));
});

async function answer(route: Route, pages: readonly ServedPage[]): Promise<void> {
  const request = route.request();
  const page = pages[Number(/^page=(\d+)$/.exec(request.postData() ?? '')?.[1] ?? -1)];
  const [asked, shown] = [URL.parse(request.url()), page && URL.parse(page.url)];
  const isShown = asked?.host === shown?.host && asked?.pathname === shown?.pathname;
  await route.fulfill({
    contentType: 'text/html; charset=utf-8',
    body: page && isShown ? page.html : '<!doctype html><title>Another page</title>',
  });
}
