import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import type { Row } from './row.ts';

const ROOT = join(import.meta.dirname, '../..');
const SCRIPTS = { 'microsoft.js': 'Microsoft', 'x360cloud.js': 'x360Cloud' } as const;
const PEERS = 'KeePassXC 49, DuckDuckGo 164';

/** What one script is made of: bytes before minifying, by package or by room of our own, largest first. */
export interface Composition {
  script: string;
  parts: { name: string; bytes: number }[];
}

/** Kilobytes that a page gets, gzipped as a download would be, and what they are made of. */
export async function measureSize(outputDir: string): Promise<{ rows: Row[]; compositions: Composition[] }> {
  const rows: Row[] = [];
  for (const [file, host] of Object.entries(SCRIPTS)) {
    const bytes = gzipSync(await readFile(join(outputDir, file)), { level: 9 }).length;
    rows.push({ what: `Code injected on ${host}`, unit: 'kB gz', samples: [bytes / 1_000], beside: PEERS });
  }
  return { rows, compositions: await readCompositions() };
}

/** Builds once more into a folder that is thrown away, and listens to what goes into the two scripts. */
async function readCompositions(): Promise<Composition[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'courier-size-'));
  const compositions: Composition[] = [];
  const listen = {
    name: 'listen-to-composition',
    generateBundle(
      _: unknown,
      bundle: Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>,
    ) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (basename(file) in SCRIPTS && chunk.modules) compositions.push(compose(basename(file), chunk.modules));
      }
    },
  };
  try {
    await build({ root: ROOT, outDir: scratch, logger: SILENT, vite: () => ({ plugins: [listen] }) });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return compositions;
}

const quiet = (): void => undefined;
const SILENT = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  fatal: quiet,
  success: quiet,
  level: 0,
};

function compose(script: string, modules: Record<string, { renderedLength: number }>): Composition {
  const sizes = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const name = partOf(id);
    sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
  }
  const parts = [...sizes].map(([name, bytes]) => ({ name, bytes })).filter(({ bytes }) => bytes > 0);
  return { script, parts: parts.toSorted((one, other) => other.bytes - one.bytes) };
}

/** The package of a module, or the room of our own that it stands in. */
function partOf(id: string): string {
  const path = id.replace(/^\0/, '').replace(/\?.*$/, '').split(sep).join('/');
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (inPackage) return inPackage;
  const own = relative(ROOT, path);
  return own.startsWith('..') || own === path ? 'the builder' : own.split('/').slice(0, 2).join('/');
}
