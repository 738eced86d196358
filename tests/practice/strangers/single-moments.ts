import type { StrangerPage } from './stranger-page.ts';

/** Whether one look decides about the page: nothing is done on it. */
export function isSingleMoment({ moments }: StrangerPage): boolean {
  return moments.length === 1 && !moments[0]?.act;
}

/** Whether a person leaves the page and comes back, which only a real tab can play. */
export function isLeft({ moments }: StrangerPage): boolean {
  return moments.some(({ act }) => act?.kind === 'back');
}

/**
 * Of a group what the built extension is tried on: the first page of several moments, else the first, and every page that
 * is left.
 */
export function sampleOf(pages: readonly StrangerPage[]): StrangerPage[] {
  const one = pages.find((page) => !isSingleMoment(page)) ?? pages[0];
  return pages.filter((page) => page === one || isLeft(page));
}
