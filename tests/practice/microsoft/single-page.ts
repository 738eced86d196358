import type { Route } from './route.ts';
import { shell } from './shell.ts';

/** In: hosts, path and title of a page that is one React application, its short name, and the entry file to bundle. */
interface SinglePage {
  hosts: readonly string[];
  path: RegExp;
  title: string;
  name: string;
  entry: string;
}

/** The routes of a single-page application: its shell, its script, its styles. */
export function singlePage({ hosts, path, title, name, entry }: SinglePage): Route[] {
  return [
    { hosts, path, reply: () => ({ kind: 'html', html: shell(title, `/practice/${name}`) }) },
    ...assetRoutes(hosts, name, entry),
  ];
}

/** The script and the styles of a bundled page, under `/practice/<name>`. */
export function assetRoutes(hosts: readonly string[], name: string, entry: string): Route[] {
  return [
    { hosts, path: new RegExp(`^/practice/${name}\\.js$`), reply: () => ({ kind: 'script', file: entry }) },
    { hosts, path: new RegExp(`^/practice/${name}\\.css$`), reply: () => ({ kind: 'style', file: entry }) },
  ];
}
