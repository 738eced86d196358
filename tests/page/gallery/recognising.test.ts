import { beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { LABEL_STYLES } from '../../practice/gallery/gallery-options';
import { type GalleryPage, galleryAddress } from '../../practice/gallery/gallery-page';
import { X360CLOUD_PAGES } from '../../practice/x360cloud/practice-pages';
import { onStage } from '../stage/on-stage';
import { assertSight, NEW_SERVICE } from './assert-sight';
import { KNOWN_MISSES } from './known-misses';

// The truth about each page stands beside its address; here the product's recogniser is held against it.

const NOTHING_UNDER_WAY = { isGuiding: false };

beforeAll(() => commands.servePractice());

describe.concurrent('x360Cloud', () => {
  it.each(X360CLOUD_PAGES)('$title', ({ title, url, ready, open, sight }) =>
    onStage({ url }, NOTHING_UNDER_WAY, async (stage) => {
      await stage.waitForVisible(ready);
      if (open) await stage.press(open);
      await assertSight(stage, KNOWN_MISSES[title] ?? sight);
    }),
  );
});

// The markup is the same in every framework; only a shadow root makes a difference to a recogniser. Beside other fields, and
// in every framework and library: see whole-way.test.ts.
const GALLERY: readonly GalleryPage[] = LABEL_STYLES.flatMap((style) => [
  { framework: 'plain' as const, style },
  { framework: 'web-component' as const, style },
]);

describe.concurrent('a form of the gallery that stands alone', () => {
  it.each(GALLERY)('$framework, labels by $style', (form) =>
    onStage({ url: galleryAddress(form), isInFrame: true }, NOTHING_UNDER_WAY, async (stage) => {
      await stage.waitForVisible('pierce/[data-answer=submit]');
      await assertSight(stage, NEW_SERVICE);
    }),
  );
});
