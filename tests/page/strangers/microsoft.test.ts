import { beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { assertPage } from '../../practice/strangers/assert-page';
import { MICROSOFT_PAGES } from '../../practice/strangers/microsoft-pages';
import { isSingleMoment } from '../../practice/strangers/single-moments';
import type { Moment, StrangerPage } from '../../practice/strangers/stranger-page';
import { onStage } from '../stage/on-stage';

// Pages that the product was not written for, each in a frame at its own address, with the product's script in it and
// its background behind it. What the person does on a page is tried in tests/e2e/strangers.

const GROUPS = Object.entries(MICROSOFT_PAGES)
  .map(([group, pages]) => ({
    group,
    pages: pages.filter(isSingleMoment),
  }))
  .filter(({ pages }) => pages.length > 0);
const PAGES = GROUPS.flatMap(({ pages }) => pages);

beforeAll(() => commands.servePages(PAGES.map(({ url, html }) => ({ url, html }))));

async function play(page: StrangerPage, [moment]: readonly Moment[] = page.moments): Promise<void> {
  if (!moment) throw new Error('Nothing must happen there.');
  const place = { url: page.url, page: PAGES.indexOf(page), isInFrame: true };
  await onStage(place, { isGuiding: true }, ({ waitFor }) => waitFor(moment.must));
}

describe.concurrent.each(GROUPS)('$group', ({ pages }) => {
  it.each(pages)('$title', (page) => assertPage(page.title, () => play(page)));
});
