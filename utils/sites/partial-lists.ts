/** A list that stands on several pages, or is still coming. Inferred from common table components, November 2026. */
export const PART_OF_LIST = '[class*="pagina" i], [rel="next"], [aria-busy="true"], [role="progressbar" i]';

/** What a list is searched by: while something stands in it, only what was searched for is shown. */
export const LIST_SEARCH =
  'input[type="search" i], [role="searchbox" i], input[placeholder*="search" i], input[placeholder*="filter" i]';

/** A bar beside the page: what it names is no row of a list. */
export const SIDE_BAR = '[class*="side" i]';
