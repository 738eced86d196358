import { gzipSync } from 'node:zlib';

/**
 * What a part of the extension weighs, in bytes as gzip packs it: a script, or all that a page of ours loads.
 *
 * @param read gives the text of a file of the package
 * @throws Error where it loads nothing, or an empty file
 */
export function weighPart(read: (path: string) => string, part: string): number {
  const loaded = part.endsWith('.html') ? (read(part).match(/(?<=")\/[\w/-]+\.js/g) ?? []) : [`/${part}`];
  const texts = loaded.map((path) => read(path.slice(1)));
  if (texts.length === 0 || texts.includes('')) throw new Error(`${part} loads nothing.`);
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}
