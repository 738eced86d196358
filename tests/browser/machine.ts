import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './with-lock.ts';

/** Everything that finding or installing a browser asks of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isExecutable(path: string): Promise<boolean>;
  /** The file's text, or an empty string when there is none. */
  readText(path: string): Promise<string>;
  /** Runs a program to its end; never rejects. `output` is what it wrote to standard output. */
  run(
    command: string,
    args: readonly string[],
    env?: Record<string, string>,
  ): Promise<{ isOk: boolean; output: string }>;
  /** Path of puppeteer's own command line program. */
  puppeteerProgram: string;
  /** Node's own path, to run that program. */
  nodeProgram: string;
  /** Runs `work` while no other process of this machine does. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result>;
  say(line: string): void;
}

const INSTALL_TIMEOUT_MS = 10 * 60_000;

/** The machine that we run on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isExecutable: (path) =>
      access(path, constants.X_OK).then(
        () => true,
        () => false,
      ),
    readText: (path) => readFile(path, 'utf8').catch(() => ''),
    run: (command, args, env = {}) =>
      new Promise((resolve) => {
        const options = { env: { ...process.env, ...env }, timeout: INSTALL_TIMEOUT_MS, maxBuffer: 64 * 1024 * 1024 };
        execFile(command, args, options, (error, output) => resolve({ isOk: error === null, output }));
      }),
    puppeteerProgram: createRequire(import.meta.url).resolve('puppeteer/internal/node/cli.js'),
    nodeProgram: process.execPath,
    exclusively: (work) => withLock(join(tmpdir(), 'app-password-courier-browser.lock'), work),
    say: (line) => process.stderr.write(`${line}\n`),
  };
}
