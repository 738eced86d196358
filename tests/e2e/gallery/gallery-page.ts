import type { Page } from 'puppeteer';
import {
  FRAMEWORKS,
  type FrameworkId,
  type GalleryOptions,
  galleryPath,
} from '../../practice/gallery/gallery-options.ts';
import type { PracticeModel } from '../../practice/gallery/practice-model.ts';

/** One page of the gallery. */
export type GalleryPage = Partial<GalleryOptions> & { framework: FrameworkId };

const ids = Object.keys(FRAMEWORKS).filter((id): id is FrameworkId => id in FRAMEWORKS);

/** Every framework in every way of updating its model. */
export const EVERY_UPDATE: readonly GalleryPage[] = ids.flatMap((framework) =>
  FRAMEWORKS[framework].updates.map((update) => ({ framework, update })),
);

/** Opens the page and waits until its framework has drawn the form. */
export async function openGalleryPage(page: Page, { framework, ...options }: GalleryPage): Promise<void> {
  await page.goto(`https://app.cloudfinder.com${galleryPath(framework, options)}`);
  await page.waitForSelector(inForm('[type=submit]'), { visible: true });
}

/** A selector that also finds elements in open shadow roots. */
export function inForm(selector: string): string {
  return `>>> ${selector}`;
}

/** What the page's framework believes to stand in the form. */
export function readModel(page: Page): Promise<PracticeModel> {
  return page.evaluate(() => window.practiceModel());
}

/** Whether Submit can be pressed: every framework of the gallery decides it by its model. */
export function canSubmit(page: Page): Promise<boolean> {
  return page.$eval(inForm('[type=submit]'), (button) => !button.matches(':disabled'));
}
