/** Where a report waits in session storage, in memory only, for the page that shows it. */
export const REPORT_KEY = 'report';
