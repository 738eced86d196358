/** Titles of pages that the product does not master; the test fails as soon as it does, so that the list can only shrink. */
export const KNOWN_MISSES: ReadonlySet<string> = new Set([]);
