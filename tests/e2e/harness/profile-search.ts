import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * Names the files of a browser profile whose bytes hold the text, as UTF-8 or as UTF-16. Works while the browser runs;
 * a file that vanishes meanwhile counts as empty.
 */
export async function findFilesWith(profileDir: string, text: string): Promise<string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const entries = await readdir(profileDir, { recursive: true, withFileTypes: true });
  const hits: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) hits.push(relative(profileDir, path));
  }
  return hits;
}
