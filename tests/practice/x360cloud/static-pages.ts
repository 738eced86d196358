import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { sendFile } from './send-file.ts';

const HERE = new URL('./', import.meta.url);
const require = createRequire(import.meta.url);
const ANGULAR = pathToFileURL(require.resolve('angular/angular.min.js'));
const BOOTSTRAP = pathToFileURL(require.resolve('bootstrap/dist/css/bootstrap.min.css'));

/** Addresses that are single files, by product. */
const CLASSIC_PAGES: Record<string, string> = {
  '/': 'classic/index.html',
  '/organizations': 'modern/organizations.html',
  '/organizations/contoso': 'modern/organization.html',
  '/organizations/contoso/settings': 'modern/settings.html',
};
const PORTAL_PAGES: Record<string, string> = {
  '/': 'portal/home.html',
  '/login': 'portal/login.html',
  '/register': 'portal/register.html',
};

const VENDOR_FILES: Record<string, URL> = {
  '/vendor/angular.js': ANGULAR,
  '/vendor/css/bootstrap.css': BOOTSTRAP,
};
const FONT = /^\/vendor\/fonts\/([a-z-]+\.(?:woff2?|ttf|svg))$/;
const ASSET = /^\/((?:classic|modern|portal)\/(?:[a-z-]+\/)*[a-z0-9-]+\.(?:js|css|html|svg))$/;

/** Answers with a page or one of its files; resolves to `false` where there is none. */
export async function sendStaticPage(response: ServerResponse, url: URL, isPortal: boolean): Promise<boolean> {
  const file = findFile(url.pathname, isPortal ? PORTAL_PAGES : CLASSIC_PAGES);
  return file ? await sendFile(response, file) : false;
}

function findFile(path: string, pages: Record<string, string>): URL | null {
  const page = pages[path] ?? ASSET.exec(path)?.[1];
  if (page) return new URL(page, HERE);
  const font = FONT.exec(path)?.[1];
  return VENDOR_FILES[path] ?? (font ? new URL(`../fonts/${font}`, BOOTSTRAP) : null);
}
