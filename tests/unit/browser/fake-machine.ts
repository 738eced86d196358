import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../../browser/machine.ts';
import { withLock } from '../../browser/with-lock.ts';

/** A program that works: what it prints, and the file that it leaves behind. */
interface FakeProgram {
  output?: string;
  adds?: string;
}

interface FakeWorld {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  isRoot?: boolean;
  files?: string[];
  osRelease?: string;
  /** Programs that work, by path or name; every other one fails. */
  programs?: Record<string, FakeProgram>;
}

/** A machine of the test's own making, with a record of what was run and said. */
export function fakeMachine(world: FakeWorld = {}): Machine & { ran: string[][]; said: string[] } {
  const files = new Set(world.files);
  const ran: string[][] = [];
  const said: string[] = [];
  const lock = join(mkdtempSync(join(tmpdir(), 'courier-lock-')), 'lock');
  return {
    ran,
    said,
    platform: world.platform ?? 'linux',
    env: world.env ?? { PATH: '/usr/bin' },
    isRoot: world.isRoot ?? false,
    isExecutable: async (path) => files.has(path),
    readText: async () => world.osRelease ?? '',
    run: async (command, args) => {
      ran.push([command, ...args]);
      const program = world.programs?.[command === 'node' ? (args[0] ?? '') : command];
      if (program?.adds) files.add(program.adds);
      return { isOk: program !== undefined, output: program?.output ?? '' };
    },
    puppeteerProgram: 'puppeteer',
    nodeProgram: 'node',
    exclusively: (work) => withLock(lock, work),
    say: (line) => said.push(line),
  };
}
