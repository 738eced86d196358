import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FormSight } from '../../../utils/journey/form-sight.ts';
import { bundle } from '../../practice/bundle.ts';
import { LABEL_STYLES } from '../../practice/gallery/gallery-options.ts';
import { X360CLOUD_PAGES } from '../../practice/x360cloud/practice-pages.ts';
import { openPracticeBrowser, type PracticeBrowser } from '../harness/open-practice-browser.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { type GalleryPage, openGalleryPage } from './gallery-page.ts';
import { KNOWN_MISSES } from './known-misses.ts';

// The truth about each page stands beside its address; here the product's recogniser is held against it.

const NO_GROUNDS = { verdict: null, why: null, form: null, choices: null };

let practice: PracticeBrowser;
let recogniser: string;

beforeAll(async () => {
  practice = await openPracticeBrowser();
  recogniser = (await bundle(new URL('./expose-recogniser.ts', import.meta.url).href)).js;
});
beforeEach(() => {
  practice.server.reset();
  practice.complaints.length = 0;
});
afterAll(() => practice.close());

describe('x360Cloud', () => {
  it.each(X360CLOUD_PAGES)('$title', async ({ title, url, ready, open, sight }) => {
    const { page, complaints } = practice;
    await page.goto('about:blank'); // The addresses differ in their hash alone, which loads nothing.
    await page.goto(url);
    await page.waitForSelector(ready, { visible: true });
    if (open) await page.click(open);
    expect(await recognise(JSON.stringify(sight))).toEqual(KNOWN_MISSES[title] ?? sight);
    expect(complaints).toEqual([]);
  });
});

// The markup is the same in every framework; only a shadow root makes a difference to a recogniser.
const GALLERY: readonly GalleryPage[] = LABEL_STYLES.flatMap((style) =>
  [true, false].flatMap((hasNeighbours) => [
    { framework: 'plain' as const, style, hasNeighbours },
    { framework: 'web-component' as const, style, hasNeighbours },
  ]),
);

describe('gallery', () => {
  it.each(GALLERY)('$framework, labels by $style, neighbours: $hasNeighbours', async (form) => {
    await openGalleryPage(practice.page, form);
    const sight = {
      kind: 'credentials',
      purpose: 'add',
      tenant: null,
      fields: { email: 'editable', hasConfirm: true },
      foreignTarget: null,
    };
    expect(await recognise(JSON.stringify(sight))).toEqual(sight);
    expect(practice.complaints).toEqual([]);
  });
});

/** A sight without verdict, reason and name: the rules' own tests hold those. */
function withoutGrounds(sight: FormSight): object {
  const { verdict: _, why: __, form: ___, choices: ____, ...bare } = { ...NO_GROUNDS, ...sight };
  return bare;
}

/** What the recogniser sees once the page is settled: as expected, or the last look before patience ends. */
async function recognise(expected: string): Promise<unknown> {
  const { page } = practice;
  await page.evaluate(recogniser);
  let last: unknown;
  return await waitUntil(
    'the recogniser',
    async () => {
      last = withoutGrounds(await page.evaluate(() => window.recognise()));
      return JSON.stringify(last) === expected ? { is: last } : { not: JSON.stringify(last) };
    },
    2000,
  ).catch(() => last);
}
