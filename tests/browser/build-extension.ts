import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';

const root = join(import.meta.dirname, '../..');

/**
 * Builds the production extension for a browser into `.output`.
 *
 * @returns the folder.
 * @throws Error with the builder's own words when it does not build.
 */
export async function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): Promise<string> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  // A test runner sets NODE_ENV to "test", which would make another build than the one that ships.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], { cwd: root, env }).catch(
    (error: unknown) => {
      throw new Error(`The extension does not build. ${firstWords(error)}`);
    },
  );
  return join(root, `.output/${browser}-mv3`);
}

/** What a failed program wrote to its error output, without colours and without the stack that follows. */
function firstWords(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return stripVTControlCharacters(output).split(/\n\s+at /)[0] ?? '';
}
