import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const RETRY_MS = 250;

/**
 * Runs `work` while this process holds the lock file, and waits for its turn before. A lock whose process is gone is
 * taken over.
 */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  while (!(await isTaken(path))) await pause(RETRY_MS);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function isTaken(path: string): Promise<boolean> {
  const isNew = await writeFile(path, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (isNew) return true;
  const owner = Number(await readFile(path, 'utf8').catch(() => ''));
  if (owner > 0 && !isRunning(owner)) await rm(path, { force: true });
  return false;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another person's process answers with EPERM: it runs all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
