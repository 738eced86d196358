import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReportPagePort } from './report-page-port';

/** What the report's page shows: the report is `undefined` until it was looked for, `null` where none waits. */
export interface ReportModel {
  text: string | null | undefined;
  told: { text: string; tone: 'good' | 'warning' } | null;
}

/** What the person can do with a report. */
export interface ReportActions {
  copy: () => void;
  save: () => void;
}

const FILE_NAME = 'page-report.json';

/** The report's page alive. */
export function useReport(port: ReportPagePort): ReportModel & ReportActions {
  const [text, setText] = useState<ReportModel['text']>(undefined);
  const [told, setTold] = useState<ReportModel['told']>(null);
  useEffect(() => {
    void port.takeReport().then(setText, () => setText(null));
  }, [port]);
  return {
    text,
    told,
    copy() {
      if (!text) return;
      port.copy(text).then(
        () => setTold({ text: i18n.t('report.copied'), tone: 'good' }),
        () => setTold({ text: i18n.t('report.notCopied'), tone: 'warning' }),
      );
    },
    save() {
      if (!text) return;
      port.save(text, FILE_NAME);
      setTold({ text: i18n.t('report.saved'), tone: 'good' });
    },
  };
}
