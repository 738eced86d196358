import { isVisible } from './is-visible';
import { queryDeep } from './query-deep';

/** Where Microsoft's pages show an error. Source: third-party captures, 2025-26 (G3) and 2022 (G2). */
const ERROR_BARS = '[data-testid="message-bar-error"], #ms-banner, [role="alert"]';
const LONGEST = 200;

/** The error that the page shows now, in its own words and at most 200 characters, or `null`. */
export function readPageError(document: Document): string | null {
  for (const bar of queryDeep(document, ERROR_BARS)) {
    const text = bar.textContent?.replace(/\s+/g, ' ').trim();
    if (text && text.length > 3 && isVisible(bar)) return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  return null;
}
