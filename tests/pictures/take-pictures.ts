import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { launchCourier } from '../e2e/harness/launch-courier.ts';
import { leaveNothing } from '../e2e/harness/leave-nothing.ts';
import { readOverlay } from '../e2e/harness/read-overlay.ts';
import { ACCOUNT, SECURITY_INFO, type Stage, X360CLOUD } from '../e2e/harness/stage.ts';
import { waitUntil } from '../e2e/harness/wait-until.ts';
import type { PracticeServer } from '../practice/server.ts';
import type { Scene, Subject } from './scene.ts';

export const THEMES = ['light', 'dark'] as const;
/** In percent. */
export const ZOOMS = [100, 200] as const;
export type Theme = (typeof THEMES)[number];
export type Zoom = (typeof ZOOMS)[number];

/** CSS pixels at 100 %. */
const WINDOW = { width: 1280, height: 800 };
/** On the small screen that a browser without a window assumes, a popup ends before its usual 600 pixels. */
const ROOMY_SCREEN = '--screen-info={1920x1200}';

/** The file of a scene's picture. */
export function fileOf({ subject, name }: Scene, theme: Theme, zoom: Zoom): string {
  return `${`${subject} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${theme}-${zoom}.png`;
}

/**
 * Plays every scene in the built extension and writes its pictures into the folder: each theme at each zoom.
 *
 * @returns the names of the scenes that could not be reached; the others have all their pictures
 */
export async function takePictures(
  scenes: readonly Scene[],
  { server, folder, say }: { server: PracticeServer; folder: string; say: (line: string) => void },
): Promise<string[]> {
  const courier = await launchCourier({ port: server.port, furtherArguments: [ROOMY_SCREEN] });
  const missed: string[] = [];
  try {
    for (const scene of scenes) {
      server.reset();
      server.microsoft.configure({ account: { name: 'Courier Service', email: ACCOUNT } });
      // Its bar lies over much of a small window.
      server.x360cloud.configure({ gdprNotice: false });
      scene.prepare?.(server);
      const x360cloud = await courier.page(X360CLOUD);
      const microsoft = await courier.page(SECURITY_INFO);
      const stage: Stage = { courier, server, microsoft, x360cloud, look: async () => undefined };
      try {
        await pictureScene(scene, await scene.reach(stage), folder);
        say(`✓ ${scene.subject}: ${scene.name}`);
      } catch (error) {
        missed.push(scene.name);
        say(`✗ ${scene.subject}: ${scene.name}. ${error instanceof Error ? error.message : String(error)}`);
      }
      await leaveNothing(courier);
    }
  } finally {
    await courier.discard();
  }
  return missed;
}

async function pictureScene(scene: Scene, page: Page, folder: string): Promise<void> {
  for (const zoom of ZOOMS) {
    await setZoom(scene.subject, page, zoom);
    for (const theme of THEMES) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        // What moves would be pictured at any moment of its way.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await settle(scene.subject, page);
      const picture = await page.screenshot({ fullPage: scene.subject === 'page' });
      await writeFile(join(folder, fileOf(scene, theme, zoom)), picture);
    }
  }
}

/**
 * Zoom gives a page fewer and larger pixels. A popup has the size of what is in it, up to what the browser gives it: its
 * pixels alone grow.
 */
async function setZoom(subject: Subject, page: Page, zoom: Zoom): Promise<void> {
  const factor = zoom / 100;
  if (subject === 'popup') {
    await page.evaluate((times) => document.documentElement.style.setProperty('zoom', String(times)), factor);
  } else {
    await page.bringToFront();
    await page.setViewport({
      width: WINDOW.width / factor,
      height: WINDOW.height / factor,
      deviceScaleFactor: factor,
    });
  }
}

/** Waits until nothing moves any more: over two frames, the bubble with its ring or the height of the page is the same. */
async function settle(subject: Subject, page: Page): Promise<void> {
  let before = '';
  await waitUntil('the picture to stand still', async () => {
    await drawTwice(page);
    const place = subject === 'bubble' ? await placeOfBubble(page) : await heightOf(page);
    const stood = before;
    before = place;
    return stood === place ? { is: undefined } : { not: `it moves to ${place}` };
  });
}

async function placeOfBubble(page: Page): Promise<string> {
  const { bubble, ring } = (await readOverlay(page)) ?? {};
  return JSON.stringify([bubble, ring]);
}

function heightOf(page: Page): Promise<string> {
  return page.evaluate(() => String(document.documentElement.scrollHeight));
}

async function drawTwice(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
