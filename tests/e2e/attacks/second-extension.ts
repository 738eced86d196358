import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, WebWorker } from 'puppeteer';
import { backgroundOf } from '../harness/background.ts';

/** Another extension in the same browser, which may do whatever its background is told. */
export interface SecondExtension {
  id: string;
  worker(): Promise<WebWorker>;
}

const MANIFEST = {
  manifest_version: 3,
  name: 'Second extension',
  version: '1.0',
  background: { service_worker: 'background.js' },
};

/** @param background the script of its background. */
export async function installSecondExtension(browser: Browser, background: string): Promise<SecondExtension> {
  const folder = await mkdtemp(join(tmpdir(), 'second-extension-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'background.js'), background);
  const id = await browser.installExtension(folder);
  const { worker } = backgroundOf(browser, id);
  await worker();
  await rm(folder, { recursive: true, force: true });
  return { id, worker };
}
