import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import * as z from 'zod/mini';
import { messagesPlugin } from '../unit/messages-plugin.ts';
import { lwcPlugin } from './lwc-plugin.ts';

/** A page's code, ready for a plain `<script>` and `<style>`. */
export interface Bundle {
  js: string;
  css: string;
}

/** `sources`: content hash of every own source and of the lock file, by path from the project's root. */
const cachedSchema = z.object({ js: z.string(), css: z.string(), sources: z.record(z.string(), z.string()) });

const root = fileURLToPath(new URL('../..', import.meta.url));
const cacheFolder = join(root, '.cache/practice');
const underWay = new Map<string, Promise<Bundle>>();

/**
 * Builds a browser bundle (one classic script) of a practice page.
 * In: absolute path, or `file:` URL, of the entry. Out: its JavaScript and CSS, with pictures and fonts inlined.
 * Kept in `.cache/practice` until a source or a dependency changes. Fails with Vite's error when it does not build.
 */
export function bundle(entryFile: string): Promise<Bundle> {
  const entry = entryFile.startsWith('file:') ? fileURLToPath(entryFile) : entryFile;
  const existing = underWay.get(entry);
  if (existing) return existing;
  const started = readOrBuild(entry).finally(() => underWay.delete(entry));
  underWay.set(entry, started);
  return started;
}

async function readOrBuild(entry: string): Promise<Bundle> {
  const cacheFile = join(cacheFolder, `${hash(relative(root, entry))}.json`);
  const cached = await readCached(cacheFile);
  if (cached) return cached;
  const { chunk, css } = await buildEntry(entry);
  const sources = await hashSources(Object.keys(chunk.modules));
  await writeWhole(cacheFile, JSON.stringify({ js: chunk.code, css, sources }));
  return { js: chunk.code, css };
}

async function buildEntry(entry: string): Promise<{ chunk: Rolldown.OutputChunk; css: string }> {
  const result = await build({
    root,
    configFile: false,
    // The product's own sentences, for a page that carries the product.
    plugins: [messagesPlugin(), lwcPlugin()],
    resolve: { alias: { '#i18n': join(root, 'tests/unit/i18n.ts') } },
    publicDir: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Under a test runner the development transform would be chosen, which React's production code does not have.
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'practice', fileName: 'page', cssFileName: 'page' },
    },
  });
  const [{ output }] = z.tuple([z.custom<Rolldown.RolldownOutput>()]).parse([result].flat());
  const chunk = output[0];
  const css = output.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : []));
  return { chunk, css: css.map(String).join('\n') };
}

async function readCached(cacheFile: string): Promise<Bundle | undefined> {
  try {
    const cached = cachedSchema.parse(JSON.parse(await readFile(cacheFile, 'utf8')));
    const now = await hashFiles(Object.keys(cached.sources));
    const isSame = Object.entries(cached.sources).every(([path, known]) => now[path] === known);
    return isSame ? { js: cached.js, css: cached.css } : undefined;
  } catch {
    return undefined; // Never built, or a source is gone: build again.
  }
}

function hashSources(moduleIds: string[]): Promise<Record<string, string>> {
  const own = moduleIds
    .map((id) => id.replace(/^\0+/, '').replace(/\?.*$/, ''))
    .filter((id) => isAbsolute(id) && id.startsWith(root) && !id.includes('/node_modules/'))
    .map((id) => relative(root, id));
  return hashFiles([...new Set([...own, 'package-lock.json'])]);
}

async function hashFiles(paths: string[]): Promise<Record<string, string>> {
  const entries = await Promise.all(paths.map(async (path) => [path, hash(await readFile(join(root, path)))] as const));
  return Object.fromEntries(entries);
}

/** Two processes may build at once: each writes its own file, and the rename is one act. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
