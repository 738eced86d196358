import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Import {
  /** The importing file, and what it imports: a file of ours, or a package. Both below the root, without extension. */
  from: string;
  to: string;
  /** Types alone: nothing of it is in the build. */
  isTypes: boolean;
}

/**
 * The rooms of `utils/` whose code each room may use. Types may come from anywhere but where `TYPES_FROM` says otherwise.
 * `page` and `sites` know of the guide what its steps are called, nothing else.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  dom: [],
  sites: ['guide/step-ids'],
  vault: [],
  page: ['dom', 'sites', 'guide/step-ids'],
  forms: ['dom', 'sites', 'page'],
  overlay: ['dom', 'page', 'components/overlay'],
  messages: ['sites', 'guide/step-ids', 'overlay/overlay-view', 'page/password-shape'],
  guide: ['dom', 'sites', 'page', 'forms', 'overlay', 'messages'],
  settings: ['sites'],
  knowledge: ['sites', 'page/is-selector', 'guide/step-key'],
  report: ['dom', 'sites', 'page', 'guide/step-ids', 'overlay/overlay-view'],
  popup: [
    'sites',
    'guide/step-key',
    'settings/parse-address',
    'forms/compare-tenants',
    'messages/send-request',
    'report/tell-report',
  ],
  manifest: ['sites'],
  browser: ['sites', 'settings', 'knowledge'],
  background: [
    'sites',
    'vault',
    'messages',
    'browser',
    'guide/step-ids',
    'forms/compare-tenants',
    'page/password-shape',
    'report/open-report',
  ],
};
/** Data knows no more than its own form. */
const TYPES_FROM: Readonly<Record<string, readonly string[]>> = { dom: [], sites: ['guide/step-ids'] };

/** The only files that may call the browser. */
const CALLS_BROWSER = [
  'utils/background/start-courier',
  'utils/browser/*',
  'utils/guide/page-link',
  'utils/knowledge/knowledge-store',
  'utils/messages/extension-life',
  'utils/messages/send-request',
  'utils/popup/browser-popup-port',
  'utils/report/report-page-port',
  'utils/settings/browser-options-port',
  'utils/settings/settings-store',
];

/** What the build of an entry must not carry: the room or file, below `utils/`. */
const NOT_CARRIED: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/microsoft': [
    'background',
    'browser',
    'popup',
    'settings',
    'vault',
    'report',
    'forms',
    'sites/x360cloud',
    'messages/contract',
  ],
  'entrypoints/x360cloud': [
    'background',
    'browser',
    'popup',
    'settings',
    'vault',
    'report',
    'sites/microsoft',
    'messages/contract',
  ],
  'entrypoints/read-page': [
    'background',
    'browser',
    'popup',
    'settings',
    'guide',
    'forms',
    'overlay',
    'messages',
    'sites/x360cloud',
  ],
  'entrypoints/read-skeleton': ['background', 'browser', 'popup', 'settings', 'forms', 'messages', 'guide'],
  'entrypoints/popup/main': ['background', 'browser', 'page', 'overlay'],
  'entrypoints/options/main': ['background', 'browser', 'overlay', 'forms'],
  'entrypoints/report/main': ['background', 'browser', 'page', 'overlay', 'forms', 'guide'],
};

/** Named in x360Cloud's own words. */
const THEIR_WORDS = ['utils/sites/x360cloud/classic-services.ts'];

const SOURCES = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
const IMPORTS = SOURCES.flatMap(importsOf);

function importsOf(path: string): Import[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const lines = source.matchAll(/^(?:import|export) (type )?([^;'"]*?)(?:from )?'([^']+)';/gms);
  return Array.from(lines, ([, type, names = '', to = '']) => ({
    from: withoutExtension(path),
    to: to.startsWith('.') ? withoutExtension(normalize(join(dirname(path), to))) : to,
    isTypes: type !== undefined || /^\{(\s*type \w+,?)+\s*\}\s*$/.test(names),
  }));
}

function withoutExtension(path: string): string {
  return ['.ts', '.tsx'].includes(extname(path)) ? join(dirname(path), basename(path, extname(path))) : path;
}

/** Whether a file lies in one of the places: rooms or files below `utils/`, or paths from the root. */
function isIn(file: string, places: readonly string[]): boolean {
  return places.some((place) => [place, `utils/${place}`].some((path) => file === path || file.startsWith(`${path}/`)));
}

/** Everything that ends up in the build of an entry, with the way there. */
function carriedBy(entry: string): Map<string, string> {
  const ways = new Map([[entry, entry]]);
  for (const [file, way] of ways) {
    for (const { to } of IMPORTS.filter(({ from, isTypes }) => from === file && !isTypes)) {
      if (!ways.has(to)) ways.set(to, `${way} → ${to}`);
    }
  }
  return ways;
}

test('every room of utils is in the map', () => {
  const rooms = SOURCES.filter((path) => path.startsWith('utils/')).map((path) => path.split('/')[1]);
  expect(new Set(rooms)).toEqual(new Set(Object.keys(ROOMS)));
});

test.each(Object.keys(ROOMS))('utils/%s uses only the rooms that it may', (room) => {
  const leaving = IMPORTS.filter(
    ({ from, to }) => isIn(from, [room]) && /^(utils|components)\//.test(to) && !isIn(to, [room]),
  );
  const code = leaving.filter(({ to, isTypes }) => !isTypes && !isIn(to, ROOMS[room] ?? []));
  const allowedTypes = TYPES_FROM[room];
  const types = leaving.filter(({ to, isTypes }) => isTypes && allowedTypes && !isIn(to, allowedTypes));
  const remarks = [...code, ...types].map(
    ({ from, to }) =>
      `${from} takes from ${to}. Imports point one way: move what both need into a room below, or hand it in.`,
  );
  expect(remarks).toEqual([]);
  const unused = (ROOMS[room] ?? []).filter(
    (place) => !leaving.some(({ to, isTypes }) => !isTypes && isIn(to, [place])),
  );
  expect(unused.map((place) => `utils/${room} no longer uses ${place}: take it off the map.`)).toEqual([]);
});

test('only the thin layer calls the browser', () => {
  const callers = IMPORTS.filter(({ to }) => to === 'wxt/browser' || to === 'webextension-polyfill').map(
    ({ from }) => from,
  );
  const places = CALLS_BROWSER.map((place) => place.replace('/*', ''));
  const strangers = callers.filter((file) => !isIn(file, places));
  const remarks = strangers.map(
    (file) => `${file} calls the browser. Give it a port instead, so that a test can fake it.`,
  );
  expect(remarks).toEqual([]);
  expect(places.filter((place) => !callers.some((file) => isIn(file, [place])))).toEqual([]);
});

test('components draw: nothing that they use reaches the browser', () => {
  const components = SOURCES.filter((path) => path.startsWith('components/')).map(withoutExtension);
  const ways = components.flatMap((file) => carriedBy(file).get('wxt/browser') ?? []);
  expect(ways.map((way) => `${way}: props in, events out, no browser calls.`)).toEqual([]);
});

test.each(Object.entries(NOT_CARRIED))('the build of %s carries nothing that it does not need', (entry, places) => {
  const carried = carriedBy(entry);
  expect(carried.size, `${entry} is an entry`).toBeGreaterThan(2);
  const ways = [...carried].filter(([file]) => isIn(file, places)).map(([, way]) => way);
  expect(ways).toEqual([]);
});

test('entrypoints only introduce people to each other', () => {
  const long = SOURCES.filter((path) => path.startsWith('entrypoints/')).filter((path) => {
    return readFileSync(join(ROOT, path), 'utf8').split('\n').length > 40;
  });
  expect(long.map((path) => `${path} is long. What it does belongs into components/ or utils/.`)).toEqual([]);
});

test('no file only hands on what others export', () => {
  const barrels = SOURCES.filter((path) =>
    /^export (?:\*|\{[^}]*\}) from /m.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(barrels.map((path) => `${path} is a barrel. Import from the file that has it.`)).toEqual([]);
});

test('names say what a thing is', () => {
  const vague = SOURCES.filter((path) => /(?:manager|helper|service|util)s?\.tsx?$/i.test(path));
  const remarks = vague
    .filter((path) => !THEIR_WORDS.includes(path))
    .map((path) => `${path}: Manager, Helper, Service and Util name nothing. Which verb does it do?`);
  expect(remarks).toEqual([]);
});

test('no file is longer than one can hold in mind', () => {
  const long = SOURCES.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 250);
  expect(long.map((path) => `${path} has more than 250 lines. Which two things does it do?`)).toEqual([]);
});

test('whoever calls a function need not read it', () => {
  const bare = SOURCES.flatMap((path) => {
    const source = readFileSync(join(ROOT, path), 'utf8');
    const names = source.matchAll(/(?<!\*\/)\n(?:export (?:async )?function\*?|export interface) (\w+)/g);
    return Array.from(names, ([, name]) => `${path}: ${name} says nothing of itself. What goes in, what comes out?`);
  });
  expect(bare).toEqual([]);
});
