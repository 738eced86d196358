import type { StrangerPage } from './stranger-page.ts';

/** Whether one look decides about the page: nothing is done on it. */
export function isSingleMoment({ moments }: StrangerPage): boolean {
  return moments.length === 1 && !moments[0]?.act;
}

/** Of a group what the built extension is tried on: every page of several moments, and the first of a single one. */
export function sampleOf(pages: readonly StrangerPage[]): StrangerPage[] {
  const first = pages.find(isSingleMoment);
  return pages.filter((page) => page === first || !isSingleMoment(page));
}
