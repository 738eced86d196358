import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Courier } from './launch-courier.ts';

/** A copy of the production build that can be replaced by a later version in its place. */
export interface UpdatableBuild {
  /** Its folder, to install from. */
  dir: string;
  /** Puts a later version in its place and lets the browser take it, as the browser does at an update. */
  update(courier: Courier): Promise<void>;
  remove(): Promise<void>;
}

const PRODUCTION_BUILD = join(import.meta.dirname, '../../../.output/chrome-mv3');
const NEXT_VERSION = '99.0.0';
const manifestSchema = z.looseObject({ version: z.string() });

/** Copies the production build to a folder of its own. */
export async function copyBuild(): Promise<UpdatableBuild> {
  const dir = await mkdtemp(join(tmpdir(), 'courier-build-'));
  await cp(PRODUCTION_BUILD, dir, { recursive: true });
  return {
    dir,
    async update({ browser }) {
      const path = join(dir, 'manifest.json');
      const manifest = manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
      await writeFile(path, JSON.stringify({ ...manifest, version: NEXT_VERSION }));
      await browser.installExtension(dir, { enabledInIncognito: true });
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
