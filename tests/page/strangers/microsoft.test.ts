import { beforeAll, describe, it } from 'vitest';
import { commands } from 'vitest/browser';
import { assertPage } from '../../practice/strangers/assert-page';
import { ringTarget } from '../../practice/strangers/judge-moment';
import { MICROSOFT_PAGES } from '../../practice/strangers/microsoft-pages';
import { isLeft, isSingleMoment } from '../../practice/strangers/single-moments';
import { MARK, type StrangerPage } from '../../practice/strangers/stranger-page';
import { onStage } from '../stage/on-stage';

// Pages that the product was not written for, each at its own address, with the product's script in it and its
// background behind it: in a frame, or in a window where a person does something on it.

const GROUPS = Object.entries(MICROSOFT_PAGES)
  .map(([group, pages]) => ({
    group,
    pages: pages.filter((page) => !isLeft(page)),
  }))
  .filter(({ pages }) => pages.length > 0);
const PAGES = GROUPS.flatMap(({ pages }) => pages);

beforeAll(() => commands.servePages(PAGES.map(({ url, html }) => ({ url, html }))));

function play(page: StrangerPage): Promise<void> {
  const place = { url: page.url, page: PAGES.indexOf(page), isInFrame: isSingleMoment(page) };
  return onStage(place, { isGuiding: true }, async ({ waitFor, act }) => {
    for (const moment of page.moments) {
      await waitFor(moment.must);
      if (moment.act) await act(moment.act, moment.act.to ?? ringTarget(moment.must) ?? MARK);
    }
  });
}

describe.concurrent.each(GROUPS)('$group', ({ pages }) => {
  it.each(pages)('$title', (page) => assertPage(page.title, () => play(page)));
});
