/** What became of an order to report a page. */
export type ReportOutcome =
  | { kind: 'opened' }
  /** Not a page of Microsoft's or x360Cloud's that the product knows: nothing was read there. */
  | { kind: 'wrong-page'; host: string }
  /** The tab is gone, or the browser did not let the page be read. */
  | { kind: 'unreadable' };
