import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: unknown = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const packages = (lock as { packages: Record<string, LockedPackage> }).packages;

test('the lock file names no download address', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});

test('the lock file names the optional packages of every platform, or a clean install refuses it', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(place, name)),
  );
  expect(
    missing,
    'Add them to package-lock.json with version, os, cpu and libc; some registries leave them out.',
  ).toEqual([]);
});

/** Whether a package is found from a place as Node looks for it: beside it, then further out. */
function isLocked(place: string, name: string): boolean {
  if (packages[`${place ? `${place}/` : ''}node_modules/${name}`]) return true;
  if (place === '') return false;
  const end = place.lastIndexOf('/node_modules/');
  return isLocked(end < 0 ? '' : place.slice(0, end), name);
}
