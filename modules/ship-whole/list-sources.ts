import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The source files as patterns for WXT: what git tracks, so that every checkout of a commit gives the same. Sources that
 * were unpacked from their archive have no git: there it is everything but what the tools make, as `.gitignore` names it.
 */
export function listSources(root: string): { include: string[]; exclude: string[] } {
  if (existsSync(join(root, '.git'))) {
    const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    return { include: listed.split('\0').filter((path) => path !== ''), exclude: [] };
  }
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split(/\r?\n/).filter(Boolean);
  return { include: ['**/*'], exclude: ignored.map((line) => `**/${line}${line.endsWith('/') ? '**' : ''}`) };
}
