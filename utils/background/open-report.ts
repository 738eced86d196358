import type { ReportOutcome } from '../journey/report-outcome';
import { formatReport } from '../report/format-report';
import { REPORT_KEY } from '../report/report-key';
import { LARGEST_REPORT } from '../report/report-limits';
import { type PageReport, skeletonSchema } from '../report/report-schema';
import { hostGroupOf } from '../sites/hosts';
import { matchesPage } from '../sites/matches-page';
import { PAGES } from '../sites/pages';

/** What making a report needs of the browser. */
export interface ReportPort {
  /** The product's version. */
  version: string;
  /** The tab's address, or `null` when it is gone. */
  findAddress(tabId: number): Promise<string | null>;
  /** Addresses that the person added as x360Cloud's. */
  addresses(): Promise<readonly string[]>;
  /** Where the guide stands in the tab, or `null`. */
  findProgress(tabId: number): Promise<PageReport['page']['guide']>;
  /** Whatever the script in the tab's top frame gives back. */
  readSkeleton(tabId: number): Promise<unknown>;
  session: { write(items: Record<string, unknown>): Promise<void> };
  /** Shows what waits in the session. */
  showReport(): Promise<void>;
}

/** Reads a tab's page on the person's order and opens the report, which nobody but they will see. */
export async function openReport(tabId: number, port: ReportPort): Promise<ReportOutcome> {
  const [address, addresses] = await Promise.all([port.findAddress(tabId), port.addresses()]);
  const url = URL.parse(address ?? '');
  const group = url ? hostGroupOf(url, addresses) : undefined;
  if (!url || !group) return { kind: 'wrong-page', host: url?.host ?? '' };
  const skeleton = skeletonSchema.safeParse(await port.readSkeleton(tabId));
  if (!skeleton.success) return { kind: 'unreadable' };
  const generations = PAGES.filter((page) => matchesPage(page, url.href, group)).map(({ generation }) => generation);
  const text = formatReport({
    product: port.version,
    generations: [...new Set(generations)],
    guide: await port.findProgress(tabId),
    skeleton: skeleton.data,
  });
  if (text.length > LARGEST_REPORT) return { kind: 'unreadable' };
  await port.session.write({ [REPORT_KEY]: text });
  await port.showReport();
  return { kind: 'opened' };
}
