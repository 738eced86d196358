/** The topmost open modal dialog, or `null` where none is open. */
export function findTopModal(_document: Document): Element | null {
  return null;
}
