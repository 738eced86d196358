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
 * The rooms of `utils/` from the ground up, each with the rooms that it may use, types as well as values. A room stands
 * above all that it uses, so that no arrow points upwards and no circle can be.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  journey: [],
  dom: [],
  sites: ['journey'],
  manifest: ['journey', 'sites'],
  watch: ['dom'],
  look: ['journey', 'dom', 'sites'],
  act: ['dom', 'look'],
  password: ['journey', 'dom', 'sites', 'look'],
  find: ['journey', 'dom', 'sites', 'look', 'password'],
  form: ['journey', 'dom', 'sites', 'look', 'act', 'find'],
  overlay: ['journey', 'dom', 'look'],
  report: ['journey', 'dom', 'sites', 'look', 'password'],
  settings: ['journey', 'sites'],
  messages: ['journey', 'sites'],
  vault: ['journey'],
  guide: ['journey', 'dom', 'sites', 'watch', 'look', 'act', 'password', 'find', 'form', 'overlay', 'messages'],
  pages: ['journey', 'dom', 'sites', 'overlay', 'settings', 'messages', 'report'],
  browser: ['journey', 'sites', 'settings', 'messages'],
  background: ['journey', 'sites', 'vault', 'messages', 'report', 'browser'],
};
const FLOORS = Object.keys(ROOMS);

/** The only files that may call the browser. */
const CALLS_BROWSER = [
  'utils/background/start-courier',
  'utils/browser/*',
  'utils/guide/page-link',
  'utils/messages/extension-life',
  'utils/messages/send-request',
  'utils/pages/browser-set-up',
  'utils/pages/open-extension-page',
  'utils/pages/options/browser-options-port',
  'utils/pages/options/browser-shortcuts-port',
  'utils/pages/popup/browser-panel-port',
  'utils/pages/popup/browser-popup-port',
  'utils/pages/report/report-page-port',
  'utils/settings/confirmed-forms',
  'utils/settings/hand-over-store',
  'utils/settings/knowledge-store',
  'utils/settings/settings-store',
];

/** The browser behind the polyfill, as the build has it; `@wxt-dev/browser` is the browser's own. */
const POLYFILLED = ['wxt/browser', 'webextension-polyfill'];
const BROWSER = ['@wxt-dev/browser', ...POLYFILLED];

/** What is brought once somebody points at something. */
const PICKER = ['guide/learn-by-pointing', 'overlay/pick-element', 'find/describe-element'];

/** What pages are told when they open. */
const SITE_DATA = ['sites/site-data', 'sites/labels', 'sites/microsoft', 'sites/x360cloud'];

/** What the build of an entry must not carry: the room or file, below `utils/`. */
const NOT_CARRIED: Readonly<Record<string, readonly string[]>> = {
  'entrypoints/microsoft': ['form', 'sites/form', 'messages/contract', ...PICKER, ...SITE_DATA, ...notInPages()],
  'entrypoints/x360cloud': ['password', 'messages/contract', ...PICKER, ...SITE_DATA, ...notInPages()],
  'entrypoints/picker': ['form', 'messages/contract', ...SITE_DATA, ...notInPages()],
  'entrypoints/read-page': ['form', 'overlay', 'messages', 'sites/x360cloud', 'sites/form', ...notInPages()],
  'entrypoints/read-skeleton': [
    'form',
    'messages',
    'guide',
    'background',
    'browser',
    'pages',
    'settings',
    'vault',
    'zod/mini',
  ],
  'entrypoints/popup-page': ['background', 'browser', 'look', 'find', 'form', 'overlay', 'guide', ...POLYFILLED],
  'entrypoints/options/main': ['background', 'browser', 'look', 'find', 'form', 'overlay', 'guide'],
  'entrypoints/welcome/main': ['background', 'browser', 'look', 'find', 'form', 'guide'],
  'entrypoints/report/main': ['background', 'browser', 'look', 'find', 'form', 'overlay', 'guide'],
};

function notInPages(): string[] {
  return ['background', 'browser', 'pages', 'settings', 'vault', 'report', 'zod/mini', ...POLYFILLED];
}

/** Named in x360Cloud's own words. */
const THEIR_WORDS = ['utils/sites/x360cloud/classic-services.ts'];

const SOURCES = globSync('{utils,components,entrypoints,modules}/**/*.{ts,tsx}', { cwd: ROOT });
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

/** The room of `utils/` that a file stands in; of any other file, its top folder. */
function roomOf(file: string): string {
  const [top = '', room = ''] = file.split('/');
  return top === 'utils' ? room : top;
}

/** Only our own pages draw with the shared pieces. */
function isSharedPiece(room: string, to: string): boolean {
  return room === 'pages' && to.startsWith('components/');
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
  expect(new Set(rooms)).toEqual(new Set(FLOORS));
});

test('every room stands above those that it uses', () => {
  const upward = Object.entries(ROOMS).flatMap(([room, below]) =>
    below.filter((other) => FLOORS.indexOf(other) >= FLOORS.indexOf(room)).map((other) => `${room} → ${other}`),
  );
  expect(upward).toEqual([]);
});

test.each(FLOORS)('utils/%s uses only the rooms below it, for types too', (room) => {
  const leaving = IMPORTS.filter(({ from, to }) => roomOf(from) === room && roomOf(to) !== room && to.includes('/'));
  const mine = leaving.filter(({ to }) => /^(utils|components|entrypoints)\//.test(to));
  const strange = mine.filter(({ to }) => !(ROOMS[room] ?? []).includes(roomOf(to)) && !isSharedPiece(room, to));
  const remarks = strange.map(
    ({ from, to }) =>
      `${from} takes from ${to}. Imports point one way: move what both need into a room below, or hand it in.`,
  );
  expect(remarks).toEqual([]);
  const unused = (ROOMS[room] ?? []).filter((other) => !mine.some(({ to }) => roomOf(to) === other));
  expect(unused.map((other) => `utils/${room} no longer uses ${other}: take it off the map.`)).toEqual([]);
});

test('components know no room: they are pieces that our own pages share', () => {
  const leaving = IMPORTS.filter(({ from, to }) => from.startsWith('components/') && to.startsWith('utils/'));
  expect(leaving.map(({ from, to }) => `${from} takes from ${to}. Hand it in as props.`)).toEqual([]);
});

test('only the thin layer calls the browser', () => {
  const callers = IMPORTS.filter(({ to }) => BROWSER.includes(to)).map(({ from }) => from);
  const places = CALLS_BROWSER.map((place) => place.replace('/*', ''));
  const strangers = callers.filter((file) => !isIn(file, places));
  const remarks = strangers.map(
    (file) => `${file} calls the browser. Give it a port instead, so that a test can fake it.`,
  );
  expect(remarks).toEqual([]);
  expect(places.filter((place) => !callers.some((file) => isIn(file, [place])))).toEqual([]);
});

test('what is drawn calls no browser: nothing that it uses reaches it', () => {
  const drawn = SOURCES.filter((path) => path.endsWith('.tsx') && !path.startsWith('entrypoints/')).map(
    withoutExtension,
  );
  const ways = drawn.flatMap((file) => BROWSER.flatMap((browser) => carriedBy(file).get(browser) ?? []));
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
