import { i18n } from '#i18n';
import type { ReportActions, ReportModel } from './use-report';

/** A page report, shown in full before anybody gets it. */
export function ReportView({ text, told, copy, save }: ReportModel & ReportActions) {
  return (
    <div class="report">
      <header>
        <img src="/icon.svg" alt="" width="28" height="28" />
        <h1>{i18n.t('report.title')}</h1>
      </header>
      <main aria-busy={text === undefined}>
        {text && (
          <>
            <p>{i18n.t('report.nothingIsSent')}</p>
            <p class="muted" id="report-hint">
              {i18n.t('report.whatIsInIt')}
            </p>
            <label for="report-text">{i18n.t('report.label')}</label>
            <textarea
              id="report-text"
              readOnly
              spellcheck={false}
              dir="ltr"
              rows={24}
              aria-describedby="report-hint"
              value={text}
            />
            <div class="actions">
              <button type="button" class="primary" onClick={copy}>
                {i18n.t('report.copy')}
              </button>
              <button type="button" onClick={save}>
                {i18n.t('report.save')}
              </button>
            </div>
          </>
        )}
        {text === null && <p class="told warning">{i18n.t('report.none')}</p>}
        <p role="status" class={`told ${told?.tone ?? ''}`}>
          {told?.text}
        </p>
      </main>
    </div>
  );
}
