import type { Page } from './site-schema';

/** Every page that the product knows. Several may share an address: generations of the same page. */
export const PAGES: readonly Page[] = [];
