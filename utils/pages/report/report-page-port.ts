import { browser } from 'wxt/browser';
import { REPORT_KEY } from '../../report/report-key';
import { saveFile } from '../save-file';

/** What the report's page needs of the browser. */
export interface ReportPagePort {
  /** Takes the report that waits, which is then no longer kept; `null` when none does. */
  takeReport(): Promise<string | null>;
  /** Must be called within the person's click. */
  copy(text: string): Promise<void>;
  /** Offers the text as a file to save. */
  save(text: string, fileName: string): void;
}

/** The page's port to the real browser. */
export const browserReportPagePort: ReportPagePort = {
  async takeReport() {
    const { [REPORT_KEY]: text } = await browser.storage.session.get(REPORT_KEY);
    await browser.storage.session.remove(REPORT_KEY);
    return typeof text === 'string' ? text : null;
  },
  copy: (text) => navigator.clipboard.writeText(text),
  save: (text, fileName) => saveFile(text, fileName, 'application/json'),
};
