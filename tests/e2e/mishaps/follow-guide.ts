import type { Page } from 'puppeteer';
import { followWay, type Move } from '../../practice/microsoft/follow-way.ts';
import { guidedPage } from './guided-page.ts';

/** Follows the guide as a person does, from where the page is to a password that is held. Out: the moves made. */
export function followGuide(page: Page): Promise<Move[]> {
  return followWay(guidedPage(page));
}
