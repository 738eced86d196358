import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the production extension for Chromium into `.output/chrome-mv3`.
 *
 * @returns the folder.
 * @throws Error with the builder's own words when it does not build.
 */
export async function buildExtension(): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // A test runner sets NODE_ENV to "test", which would make another build than the one that ships.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: root, env }).catch((error: unknown) => {
    const words = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(`The extension does not build. ${words}`, { cause: error });
  });
  return join(root, '.output/chrome-mv3');
}
