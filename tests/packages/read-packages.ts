import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The browsers that a package is made for. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

const OUTPUT = '.output';

/** A file that `npm run zip` made in a checkout. */
export function readMade(root: string, ending: string): Buffer {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return readFileSync(join(root, OUTPUT, `${name}-${version}-${ending}`));
}

/** The files of an archive that `npm run zip` made, by path. */
export function unpackMade(root: string, ending: string): Map<string, Buffer> {
  const files = Object.entries(unzipSync(readMade(root, ending)));
  return new Map(files.map(([path, bytes]) => [path, Buffer.from(bytes)]));
}

/** One file of an archive as text; empty where it has none of that name. */
export function textOf(files: Map<string, Buffer>, path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}
