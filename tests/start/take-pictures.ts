import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/**
 * Empties the folder of older screenshots and gives back a camera that numbers its pictures:
 * `01-popup-before-the-start.png`.
 */
export async function takePictures(folder: string): Promise<(page: Page, name: string) => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const old = (await readdir(folder)).filter((file) => /^\d\d-.*\.png$/.test(file));
  await Promise.all(old.map((file) => rm(join(folder, file))));
  let count = 0;
  return async (page, name) => {
    count += 1;
    const file = `${String(count).padStart(2, '0')}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
    await page.screenshot({ path: join(folder, file) });
  };
}
