import { i18n } from '#i18n';
import type { ReportOutcome } from '../journey/report-outcome';
import type { Told } from '../journey/told';

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
