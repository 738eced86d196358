import { i18n } from '#i18n';
import type { HandOverRecord } from '../../journey/hand-over-record';
import type { Told } from '../../journey/told';
import { writeTicketNote } from '../ticket-note';
import { formatCsv, formatJson } from './format-hand-overs';
import type { HistoryPort } from './options-port';

/** What the person can do with the recent hand-overs. */
export interface HistoryActions {
  /** Must be called within the click. */
  copyNote: (record: HandOverRecord) => void;
  saveCsv: (records: readonly HandOverRecord[]) => void;
  saveJson: (records: readonly HandOverRecord[]) => void;
  clear: () => void;
}

/**
 * Ties the person's orders to the browser; each ends in a sentence.
 *
 * @param wording the person's own of the ticket note, as of now
 */
export function createHistoryActions(
  port: HistoryPort,
  wording: () => string,
  tell: (told: Told) => void,
): HistoryActions {
  async function order(doing: Promise<void>, good: string, bad: string): Promise<void> {
    await doing.then(
      () => tell({ text: good, tone: 'good' }),
      () => tell({ text: bad, tone: 'warning' }),
    );
  }

  function save(text: string, fileName: string, type: string): void {
    port.save(text, fileName, type);
    tell({ text: i18n.t('options.history.saved'), tone: 'good' });
  }

  return {
    copyNote: (record) =>
      void order(
        port.copy(writeTicketNote(wording(), record)),
        i18n.t('popup.note.copied'),
        i18n.t('options.history.notCopied'),
      ),
    saveCsv: (records) => save(formatCsv(records), 'hand-overs.csv', 'text/csv'),
    saveJson: (records) => save(formatJson(records), 'hand-overs.json', 'application/json'),
    clear: () => void order(port.clear(), i18n.t('options.history.cleared'), i18n.t('options.settings.failed')),
  };
}
