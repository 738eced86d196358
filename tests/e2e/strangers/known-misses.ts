/** Titles of pages that the product does not master; the test fails as soon as it does, so that the list can only shrink. */
export const KNOWN_MISSES: ReadonlySet<string> = new Set([
  // A password is read only on pages that can show one, and below Security info the account's own password is changed.
  'the password at an address below Security info',
]);
