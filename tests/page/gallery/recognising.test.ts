import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { FormSight } from '../../../utils/journey/form-sight';
import { LABEL_STYLES } from '../../practice/gallery/gallery-options';
import { type GalleryPage, galleryAddress, LIBRARY_IDS } from '../../practice/gallery/gallery-page';
import { X360CLOUD_PAGES } from '../../practice/x360cloud/practice-pages';
import { expectSoon } from '../stage/expect-soon';
import { onStage, type Stage } from '../stage/on-stage';
import { KNOWN_MISSES } from './known-misses';

// The truth about each page stands beside its address; here the product's recogniser is held against it.

const NO_GROUNDS = { verdict: null, why: null, form: null, choices: null };
const NOTHING_UNDER_WAY = { isGuiding: false };

beforeAll(() => commands.servePractice());

describe.concurrent('x360Cloud', () => {
  it.each(X360CLOUD_PAGES)('$title', ({ title, url, ready, open, sight }) =>
    onStage({ url }, NOTHING_UNDER_WAY, async (stage) => {
      await stage.waitForVisible(ready);
      if (open) await stage.press(open);
      await waitForSight(stage, KNOWN_MISSES[title] ?? sight);
    }),
  );
});

// The markup is the same in every framework, where no library draws the fields; only a shadow root makes a difference to a
// recogniser.
const GALLERY: readonly GalleryPage[] = [
  ...LABEL_STYLES.flatMap((style) =>
    [true, false].flatMap((hasNeighbours) => [
      { framework: 'plain' as const, style, hasNeighbours },
      { framework: 'web-component' as const, style, hasNeighbours },
    ]),
  ),
  ...LIBRARY_IDS.map((framework) => ({ framework, style: 'own' as const, hasNeighbours: false })),
];

describe.concurrent('gallery', () => {
  it.each(GALLERY)('$framework, labels by $style, neighbours: $hasNeighbours', (form) =>
    onStage({ url: galleryAddress(form), isInFrame: true }, NOTHING_UNDER_WAY, async (stage) => {
      await stage.waitForVisible('pierce/[data-answer=submit]');
      await waitForSight(stage, {
        kind: 'credentials',
        purpose: 'add',
        tenant: null,
        fields: { email: 'editable', hasConfirm: true },
        foreignTarget: null,
      });
    }),
  );
});

/** What the recogniser sees once the page is settled, on a page that complains about nothing. */
async function waitForSight({ read }: Stage, wanted: FormSight): Promise<void> {
  await expectSoon(async () => withoutGrounds(await read('sight')), wanted);
  expect(await read('complaints')).toEqual([]);
}

/** A sight without verdict, reason and name: the rules' own tests hold those. */
function withoutGrounds(sight: FormSight | null): object {
  const { verdict: _, why: __, form: ___, choices: ____, ...bare } = { ...NO_GROUNDS, ...sight };
  return bare;
}
