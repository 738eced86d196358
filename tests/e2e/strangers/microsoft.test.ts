import { MICROSOFT_PAGES } from '../../practice/strangers/microsoft-pages.ts';
import { sampleOf } from '../../practice/strangers/single-moments.ts';
import { playStrangers } from './play-strangers.ts';

// One browser, one running guide, pages that the product was not written for. They are all in tests/page/strangers; here
// the built extension is tried on one of each group, and on what only a real tab can play.

playStrangers(Object.fromEntries(Object.entries(MICROSOFT_PAGES).map(([group, pages]) => [group, sampleOf(pages)])));
