import type { Look } from '../look/open-look';
import { wordsOf } from '../look/phrase';
import { readText } from '../look/read-text';
import { mentions } from './mentions';

/** "502 Bad Gateway", "Error 404", "HTTP Status 500": how servers head a page that stands in for the one that was asked for. */
const ERROR_STATUS = /^\W*(?:(?:http|error|status|code)\W+)*(?:4[012]\d|5[02]\d)\b/i;

/**
 * Whether the page's title or a visible heading names an HTTP error or speaks of a failure. Sentences are not read: a list
 * of services tells of scans that failed.
 */
export function isErrorPage(look: Look): boolean {
  const headings = look
    .query('h1, h2')
    .filter(look.isVisible)
    .map((heading) => readText(heading));
  return [look.document.title, ...headings].some(
    (text) => ERROR_STATUS.test(text) || mentions('failure', wordsOf(text)),
  );
}
