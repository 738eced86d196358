import { i18n } from '#i18n';
import type { Told } from '../popup/told';
import type { ReportOutcome } from './report-outcome';

/** The sentence for what became of "Report this page". */
export function tellReport(outcome: ReportOutcome): Told {
  switch (outcome.kind) {
    case 'opened':
      return { text: i18n.t('report.opened'), tone: 'info' };
    case 'wrong-page':
      return { text: i18n.t('report.wrongPage'), tone: 'warning' };
    case 'unreadable':
      return { text: i18n.t('report.unreadable'), tone: 'warning' };
  }
}
