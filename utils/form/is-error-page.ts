import { ROLE_SELECTORS } from '../look/element-roles';
import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { readText } from '../look/read-text';
import { mentions } from './mentions';

/** "502 Bad Gateway", "Error 404", "HTTP Status 500": how servers head a page that stands in for the one that was asked for. */
const ERROR_STATUS = /^\W*(?:(?:http|error|status|code)\W+)*(?:4[012]\d|5[02]\d)\b/i;

/**
 * Whether the page's title or a visible heading names an HTTP error or speaks of a failure; of a page without a heading,
 * what it begins with. Other sentences are not read: a list of services tells of scans that failed.
 */
export function isErrorPage(look: Look): boolean {
  const headings = look.query(ROLE_SELECTORS.heading).filter(look.isVisible);
  const heads = headings.length > 0 ? headings : [look.document.body];
  return [look.document.title, ...heads.map((head) => readText(head))].some(
    (text) =>
      ERROR_STATUS.test(text) || (['failure', 'standIn'] as const).some((concept) => mentions(concept, wordsOf(text))),
  );
}
