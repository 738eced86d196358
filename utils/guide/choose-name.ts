import { isVisible } from '../page/is-visible';
import { queryDeep } from '../page/query-deep';

/** Elements in which a page lists the app passwords that are there already. */
const ROWS = 'tr, [role=row], [role=listitem], li';

/**
 * The name for the new app password: the usual one, or a dated variant ("CloudFinder 2026-11") where a row of the page
 * has it already.
 */
export function chooseName(document: Document, base: string, today: Date): string {
  const isTaken = queryDeep(document, ROWS).some((row) => isVisible(row) && hasText(row, base));
  if (!isTaken) return base;
  return `${base} ${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}`;
}

function hasText(row: Element, text: string): boolean {
  if (!row.textContent?.includes(text)) return false;
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim() === text) return true;
  return false;
}
