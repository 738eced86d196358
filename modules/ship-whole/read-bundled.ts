import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in the build. */
export interface BundledPackage {
  name: string;
  version: string;
  /** Its licence as SPDX names it, such as `MIT`. */
  license: string;
  /** Where its source can be had. */
  source: string;
  /** Its licence and notices, word for word. */
  text: string;
}

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  repository?: string | { url: string };
}

/** Who wrote the code that a build tool puts in by itself, by the beginning of what the tool calls it. */
const PUT_IN_BY = { '\0virtual:wxt-': 'wxt', '\0rolldown/': 'rolldown', '\0vite/': 'vite' };

/**
 * The packages whose code is in the build, by name.
 *
 * @param moduleIds what the build is made of: absolute paths, or, after a zero, what a build tool calls its own code
 * @throws Error where it cannot be told whose code it is, or under which licence
 */
export function readBundled(moduleIds: readonly string[], root: string): BundledPackage[] {
  const folders = new Set(moduleIds.flatMap((id) => folderOf(id, root) ?? []).map((folder) => realpathSync(folder)));
  const read = [...folders].map((folder) => ({ ...readPackage(folder), text: readLicence(folder) }));
  const packages = read.map(({ text, ...own }) => ({
    ...own,
    // A repository of several packages may have put its licence into one of them only.
    text: text ?? read.find((other) => other.text !== null && other.source === own.source)?.text ?? lacksLicence(own),
  }));
  return packages.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The folder of the package that a module belongs to; `undefined` for our own code. */
function folderOf(id: string, root: string): string | undefined {
  const folder = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  if (folder !== undefined || !id.startsWith('\0')) return folder;
  const tool = Object.entries(PUT_IN_BY).find(([beginning]) => id.startsWith(beginning))?.[1];
  if (tool === undefined) throw new Error(`${id.slice(1)} is in the build. Whose is it? Say so in read-bundled.ts.`);
  return join(root, 'node_modules', tool);
}

function readPackage(folder: string): Omit<BundledPackage, 'text'> {
  const { name, version, license, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageJson;
  const url = typeof repository === 'object' ? repository.url : repository;
  if (!license || !url) throw new Error(`${name} is in the build, and names no licence or no repository.`);
  return { name, version, license, source: url.replace(/^git\+/, '').replace(/\.git$/, '') };
}

function readLicence(folder: string): string | null {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  if (files.length === 0) return null;
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}

function lacksLicence({ name }: { name: string }): never {
  throw new Error(`${name} is in the build, and has no licence file.`);
}
