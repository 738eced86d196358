import type { Locator } from '../sites/site-schema';

/** The e-mail address of the signed-in account as the page shows it, in lower case; `null` when the page does not say or says two. */
export function readAccount(_document: Document, _locators: readonly Locator[] = []): string | null {
  return null;
}
